package org.bianmin.content.catalog;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * Fields that are asked several times, such as once for each member of a household.
 *
 * @param name begins the names of its answers: {@code member} for {@code member-1-name}
 * @param row what a row is called
 * @param columns the fields of a row; the name of each is that of its column
 * @param least how many rows must be filled in
 * @param most how many rows there can be
 */
public record FormTable(String name, Text row, List<FormField> columns, int least, int most) {

    /** What the row of a number is called, which counts from 1. */
    public Text rowName(int number) {
        return new Text(row.zh() + " " + number, row.hasEnglish() ? row.en() + " " + number : null);
    }

    /** The name of the answer in a column of a row. */
    public String cell(int number, String column) {
        return name + "-" + number + "-" + column;
    }

    /** The hidden field that says how many rows are shown. */
    public String shown() {
        return name + "-rows";
    }
}
