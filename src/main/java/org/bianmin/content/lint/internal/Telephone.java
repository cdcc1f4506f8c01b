package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * Telephone numbers can be dialled: a landline of 7 or 8 digits without area code, a mobile of 11, a hotline of 5 such as
 * 12345. An item's numbers are among those of its office, where the office has any.
 */
@Singleton
final class Telephone implements LintRule {

    private static final Pattern NUMBER = Pattern.compile("[2-8]\\d{6,7}|1[3-9]\\d{9}|1[02]\\d{3}");

    @Override
    public String name() {
        return "telephone";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (ItemTable table : content.itemTables()) {
            Map<String, List<String>> byOffice = offices(content, table.folder() + "offices.yaml", problems);
            for (CsvRow row : table.rows()) {
                List<String> numbers = List.of(ItemTable.cell(row, "telephones").split("\\s+"));
                List<String> known = byOffice.getOrDefault(ItemTable.cell(row, "office"), List.of());
                numbers.stream()
                        .filter(number -> !number.isEmpty())
                        .forEach(number -> item(row.place(), number, known, problems));
            }
        }
    }

    /** The numbers of each office by its id. */
    private Map<String, List<String>> offices(LintInput content, String file, Problems problems) {
        Map<String, List<String>> numbers = new HashMap<>();
        for (YamlNode office :
                content.yaml(file).map(yaml -> yaml.children("offices")).orElse(List.of())) {
            List<String> own = office.has("telephones") ? office.strings("telephones") : List.of();
            own.forEach(number -> form(office.place("telephones"), number, problems));
            numbers.put(office.optional("id").orElse(""), own);
        }
        return numbers;
    }

    private void item(FilePosition place, String number, List<String> known, Problems problems) {
        if (form(place, number, problems) && !known.isEmpty() && !known.contains(number)) {
            problems.error(
                    name(),
                    place,
                    new Text(
                            "电话 " + number + " 不是承办机构的电话（" + String.join("、", known) + "）。",
                            "Telephone " + number + " is none of its office's (" + String.join(", ", known) + ")."),
                    new Text("请对照来源更正，或在 offices.yaml 中补上。", "Correct it by the source, or add it to offices.yaml."));
        }
    }

    private boolean form(FilePosition place, String number, Problems problems) {
        boolean fits = NUMBER.matcher(number).matches();
        if (!fits) {
            problems.error(
                    name(),
                    place,
                    new Text("「" + number + "」不是电话号码。", "\"" + number + "\" is no telephone number."),
                    new Text(
                            "固定电话 7 或 8 位（区号写在 jurisdiction.yaml 的 areaCode），手机 11 位；几个号码用空格分开。",
                            "A landline has 7 or 8 digits (its area code stands in jurisdiction.yaml, areaCode), a mobile 11; separate several by a space."));
        }
        return fits;
    }
}
