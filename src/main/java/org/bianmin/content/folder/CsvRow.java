package org.bianmin.content.folder;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bianmin.ground.text.Text;

/** A row of a content table. Each getter reports what is wrong with its column and answers with a harmless value. */
public final class CsvRow {

    private final String file;
    private final NamedCsvRecord csvRecord;
    private final Problems problems;

    CsvRow(String file, NamedCsvRecord csvRecord, Problems problems) {
        this.file = file;
        this.csvRecord = csvRecord;
        this.problems = problems;
    }

    public FilePosition place() {
        return new FilePosition(file, (int) csvRecord.getStartingLineNumber());
    }

    /** The columns of the table, as its header row has them. */
    public List<String> columns() {
        return csvRecord.getHeader();
    }

    /** The place of one cell. */
    public FilePosition place(String column) {
        return new FilePosition(file, place().line(), column);
    }

    /** The cell as it stands in the file, with the spaces around it. */
    public String verbatim(String column) {
        return csvRecord.getField(column);
    }

    /** The value of a column, or empty where the cell is. */
    public Optional<String> optional(String column) {
        String value = csvRecord.getField(column).strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The value of a column that must not be empty. */
    public String required(String column) {
        return optional(column).orElseGet(() -> {
            problems.error(
                    "required",
                    place(column),
                    new Text("「" + column + "」为空。", "Column \"" + column + "\" is empty."),
                    new Text("请填写。", "Fill it in."));
            return "";
        });
    }

    /** The value of a column that must be a whole number. */
    public int number(String column) {
        String value = required(column);
        try {
            return value.isEmpty() ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            reportValue(column, value, new Text("请填写整数。", "Enter a whole number."));
            return 0;
        }
    }

    /** A pair of columns, {@code name_zh} and {@code name_en}; null where the Chinese is empty. */
    public Text text(String name) {
        return optional(name + "_zh")
                .map(zh -> new Text(zh, optional(name + "_en").orElse(null)))
                .orElse(null);
    }

    /** A pair of columns of which the Chinese must be there. */
    public Text requiredText(String name) {
        return new Text(required(name + "_zh"), optional(name + "_en").orElse(null));
    }

    /** The words of a column, separated by spaces. */
    public List<String> words(String column) {
        return optional(column).map(value -> List.of(value.split("\\s+"))).orElse(List.of());
    }

    /** A column that must hold one of the values that {@code parse} knows. */
    public <T> T oneOf(String column, Function<String, Optional<T>> parse, T otherwise, Text remedy) {
        String value = required(column);
        Optional<T> parsed = parse.apply(value);
        if (parsed.isEmpty() && !value.isEmpty()) {
            reportValue(column, value, remedy);
        }
        return parsed.orElse(otherwise);
    }

    public void reportValue(String column, String value, Text remedy) {
        problems.error(
                "value",
                place(column),
                new Text(
                        "「" + column + "」的值「" + value + "」不对。",
                        "Column \"" + column + "\" cannot be \"" + value + "\"."),
                remedy);
    }
}
