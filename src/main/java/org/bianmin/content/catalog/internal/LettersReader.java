package org.bianmin.content.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;

/** Reads the kinds of letters, one a file, from {@code letters/}; a content without them takes no letters. */
public final class LettersReader {

    public static final String FOLDER = "letters";

    private LettersReader() {}

    public static List<LetterKind> read(ContentFolder folder, Problems problems) {
        List<LetterKind> kinds = new ArrayList<>();
        for (String name : folder.filesIn(FOLDER)) {
            Yaml.read(folder, FOLDER + "/" + name, problems).ifPresent(yaml -> kinds.add(kind(yaml, problems)));
        }
        return kinds;
    }

    private static LetterKind kind(YamlNode yaml, Problems problems) {
        String id = yaml.required("id");
        LetterKind kind = new LetterKind(
                id,
                yaml.text("name"),
                yaml.text("what"),
                yaml.required("process"),
                yaml.flag("guarded"),
                FormsReader.form(LetterKind.FORM + id, yaml, problems));
        yaml.noOtherKeys();
        return kind;
    }
}
