package org.bianmin.content.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Reads {@code not-listed.csv}. */
public final class NotListedReader {

    /** The table, in the content folder. */
    public static final String FILE = "not-listed.csv";

    private static final List<String> COLUMNS = List.of("word", "language", "matter");

    private NotListedReader() {}

    /** The rows that can be read; what cannot is reported. None where the file is missing. */
    public static List<NotListed> read(ContentFolder folder, Problems problems) {
        List<NotListed> words = new ArrayList<>();
        Set<NotListed> seen = new HashSet<>();
        if (!folder.has(FILE)) {
            return List.of();
        }
        for (CsvRow row : Csv.read(folder, FILE, COLUMNS, problems)) {
            Language language =
                    row.oneOf("language", Language::of, Language.ZH, new Text("请写 zh 或 en。", "Write zh or en."));
            NotListed word = new NotListed(
                    row.required("word"), language, row.optional("matter").orElse(null));
            if (!seen.add(word)) {
                problems.error(
                        "duplicate",
                        row.place(),
                        new Text("“" + word.word() + "”出现两次。", "\"" + word.word() + "\" stands here twice."),
                        new Text("请删去一行。", "Remove one row."));
            } else if (!word.word().isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
