package org.bianmin.content.control.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bianmin.content.control.ClauseGroup;
import org.bianmin.content.control.SourceClause;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;

/** Reads {@code clauses.csv} of a jurisdiction. */
public final class ClausesReader {

    private static final List<String> COLUMNS = List.of("no", "kind", "document", "where", "words", "waits");

    private ClausesReader() {}

    public static List<SourceClause> read(ContentFolder folder, String file, String place, Problems problems) {
        if (!folder.has(file)) {
            return List.of();
        }
        List<SourceClause> clauses = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (CsvRow row : Csv.read(folder, file, COLUMNS, problems)) {
            int number = row.number("no");
            if (!numbers.add(number)) {
                row.reportValue("no", String.valueOf(number), new Text("编号重复了。", "The number stands there twice."));
            }
            clauses.add(new SourceClause(
                    number,
                    place,
                    row.oneOf(
                            "kind",
                            ClauseGroup::of,
                            ClauseGroup.A,
                            new Text("请写 A 至 S 中的一个字母。", "Write one of the letters from A to S.")),
                    row.required("document"),
                    row.required("where"),
                    row.required("words"),
                    row.optional("waits").orElse(SourceClause.NOT_YET)));
        }
        return clauses;
    }
}
