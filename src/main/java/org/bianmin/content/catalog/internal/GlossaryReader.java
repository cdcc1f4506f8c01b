package org.bianmin.content.catalog.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Term;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;

/** Reads {@code glossary.csv}: the field's terms with their Chinese, one a row. */
public final class GlossaryReader {

    public static final String FILE = "glossary.csv";
    private static final List<String> COLUMNS = List.of("zh", "en", "slug", "note_zh", "note_en");

    private GlossaryReader() {}

    /** The terms by their Chinese. */
    public static Map<String, Term> read(ContentFolder folder, Problems problems) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (CsvRow row : Csv.read(folder, FILE, COLUMNS, problems)) {
            Text text = new Text(row.required("zh"), row.required("en"));
            if (terms.put(text.zh(), new Term(row.required("slug"), text, row.text("note"))) != null) {
                problems.error(
                        "duplicate",
                        row.place(),
                        new Text("术语「" + text.zh() + "」出现两次。", "The term " + text.zh() + " stands here twice."),
                        new Text("请删去一行。", "Remove one row."));
            }
        }
        return terms;
    }
}
