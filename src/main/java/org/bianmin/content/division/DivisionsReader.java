package org.bianmin.content.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;

/** Reads {@code divisions.csv} of a jurisdiction: a village a row, with its town. */
public final class DivisionsReader {

    private static final String FILE = "divisions.csv";
    private static final String TOWN = "town";
    private static final String TOWN_CODE = "town_code";
    private static final String VILLAGE = "village";
    private static final String VILLAGE_CODE = "village_code";
    private static final List<String> COLUMNS = List.of(TOWN_CODE, TOWN, VILLAGE_CODE, VILLAGE);
    private static final int TOWN_DIGITS = 9;
    private static final int VILLAGE_DIGITS = 12;
    private static final int SHORTEST_NAME = 2;

    private final Jurisdiction jurisdiction;
    private final Problems problems;
    private final Map<String, String> towns = new LinkedHashMap<>();
    private final Map<String, List<Village>> villages = new HashMap<>();
    private final Map<String, FilePosition> codes = new HashMap<>();

    private DivisionsReader(Jurisdiction jurisdiction, Problems problems) {
        this.jurisdiction = jurisdiction;
        this.problems = problems;
    }

    /** The towns and villages that can be read, none where there is no file; what cannot is reported. */
    public static Divisions read(ContentFolder folder, Jurisdiction jurisdiction, Problems problems) {
        String file = ContentFolder.JURISDICTIONS + "/" + jurisdiction.id() + "/" + FILE;
        List<CsvRow> rows = folder.has(file) ? Csv.read(folder, file, COLUMNS, problems) : List.of();
        DivisionsReader reader = new DivisionsReader(jurisdiction, problems);
        // Villages that stand below no town have one unit of statistics, which is then the only one and has no name.
        boolean towns =
                rows.stream().map(row -> row.verbatim(TOWN_CODE)).distinct().count() > 1;
        rows.forEach(row -> reader.row(row, towns));
        return reader.divisions();
    }

    private void row(CsvRow row, boolean inTown) {
        String town = code(row, TOWN_CODE, TOWN_DIGITS);
        String name = inTown ? row.required(TOWN) : row.optional(TOWN).orElse("");
        String village = code(row, VILLAGE_CODE, VILLAGE_DIGITS);
        String called = row.required(VILLAGE);
        if (!town.isEmpty() && !village.isEmpty() && !village.startsWith(town)) {
            row.reportValue(
                    VILLAGE_CODE,
                    village,
                    new Text(
                            "村（社区）代码的前 9 位是镇（街道）的代码，应为 " + town + "。",
                            "It begins with the 9 digits of its town, " + town + "."));
        }
        String known = towns.putIfAbsent(town, name);
        if (known != null && !known.equals(name)) {
            row.reportValue(
                    TOWN,
                    name,
                    new Text(
                            "代码 " + town + " 上面叫「" + known + "」；请改成一样，或更正代码。",
                            "Above, " + town + " is called \"" + known
                                    + "\"; write the same name, or correct the code."));
        }
        FilePosition first = codes.putIfAbsent(village, row.place());
        if (first != null && !village.isEmpty()) {
            row.reportValue(
                    VILLAGE_CODE,
                    village,
                    new Text(
                            "代码已在第 " + first.line() + " 行用过，请更正，或删去重复的一行。",
                            "Line " + first.line()
                                    + " has this code; correct it, or remove the row that is there twice."));
        }
        villages.computeIfAbsent(town, code -> new ArrayList<>()).add(new Village(village, new Text(called, null)));
    }

    private static String code(CsvRow row, String column, int digits) {
        String code = row.required(column);
        if (!code.isEmpty() && !code.matches("[0-9]{" + digits + "}")) {
            row.reportValue(column, code, new Text("应为 " + digits + " 位数字。", "It has " + digits + " digits."));
            return "";
        }
        return code;
    }

    private Divisions divisions() {
        return new Divisions(
                jurisdiction.id(),
                jurisdiction.name(),
                towns.entrySet().stream()
                        .map(town -> town(town.getKey(), town.getValue()))
                        .toList());
    }

    private Town town(String code, String listed) {
        return listed.isEmpty()
                ? new Town(code, null, null, villages.get(code))
                : new Town(code, new Text(listed, null), new Text(shortened(listed), null), villages.get(code));
    }

    /** The name of a town without that of the place before it: the longest end of the place's name with which it begins. */
    private String shortened(String town) {
        String place = jurisdiction.name().zh();
        return IntStream.rangeClosed(0, place.length() - SHORTEST_NAME)
                .mapToObj(place::substring)
                .filter(end -> town.startsWith(end) && town.length() > end.length() + 1)
                .findFirst()
                .map(end -> town.substring(end.length()))
                .orElse(town);
    }
}
