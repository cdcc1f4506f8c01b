package org.bianmin.content.find;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Reads {@code synonyms.csv}. */
public final class SynonymsReader {

    /** The table, in the content folder. */
    public static final String FILE = "synonyms.csv";

    private static final List<String> COLUMNS = List.of("from", "to", "language");

    private SynonymsReader() {}

    /** The rows that can be read; what cannot is reported. None where the file is missing. */
    public static List<Synonym> read(ContentFolder folder, Problems problems) {
        List<Synonym> synonyms = new ArrayList<>();
        if (folder.has(FILE)) {
            for (CsvRow row : Csv.read(folder, FILE, COLUMNS, problems)) {
                Synonym synonym = of(row);
                if (isComplete(row)) {
                    synonyms.add(synonym);
                }
            }
        }
        return List.copyOf(synonyms);
    }

    /** Whether a row is one of this table and has what it must have; what it has not is reported when it is read. */
    public static boolean isComplete(CsvRow row) {
        return row.columns().equals(COLUMNS)
                && row.optional("from").isPresent()
                && row.optional("language").flatMap(Language::of).isPresent();
    }

    /** A row of the table; what is wrong in it is reported. */
    public static Synonym of(CsvRow row) {
        Language language =
                row.oneOf("language", Language::of, Language.ZH, new Text("请写 zh 或 en。", "Write zh or en."));
        return new Synonym(row.required("from"), row.optional("to").orElse(""), language);
    }
}
