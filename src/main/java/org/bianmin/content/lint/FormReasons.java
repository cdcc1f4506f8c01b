package org.bianmin.content.lint;

import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormPaper;
import org.bianmin.content.folder.FilePosition;

/** Why forms ask what they ask, with the line on which it stands. */
public final class FormReasons {

    private FormReasons() {}

    /**
     * A reason of a field or a paper of a form.
     *
     * @param place the line with its words, or the first of the file
     */
    public record Placed(Form form, FieldReason reason, FilePosition place) {}

    /** The reasons of all forms that are a row or an article, each once a form. */
    public static List<Placed> all(LintInput content) {
        return content.catalog().forms().stream()
                .flatMap(form -> Stream.concat(
                                form.fields().flatMap(field -> field.reasons().stream()),
                                form.papers().stream().map(FormPaper::reason).flatMap(Stream::ofNullable))
                        .filter(reason -> reason.general() == null)
                        .distinct()
                        .map(reason -> new Placed(form, reason, place(content, form, reason.words()))))
                .toList();
    }

    /** The line of a form's file on which words stand, or its first. */
    public static FilePosition place(LintInput content, Form form, String words) {
        String file = "forms/" + form.id() + ".yaml";
        List<String> lines = content.text(file).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains(words)) {
                return new FilePosition(file, line + 1);
            }
        }
        return new FilePosition(file, 1);
    }
}
