package org.bianmin.doors.counter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.RegisterField;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.Unit;
import org.bianmin.content.sheet.PlainSheet;
import org.bianmin.domain.supervision.RegisterImport;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * The rows of a sheet as entries of a register. Its headings are those of the export in either language, in any order, with titles
 * above them or not.
 *
 * @param lines none where there is nothing below the headings
 * @param missing fields that must say something and have no column; the office among them
 * @param unknown headings that are not of this register
 */
record RegisterRowsRead(List<RegisterImport.Line> lines, List<Text> missing, List<String> unknown) {

    /** Titles may stand above the headings, in so many rows. */
    private static final int TITLES = 10;

    /** As spreadsheet programs write a day that was typed into them. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    /** @return empty where no row holds the headings */
    static Optional<RegisterRowsRead> of(PlainSheet sheet, Control register, Divisions divisions, Messages messages) {
        for (int row = 0; row < Math.min(TITLES, sheet.rows().size()); row++) {
            Reading reading = new Reading(
                    register, divisions, messages, sheet.rows().get(row).cells());
            if (!reading.fields.isEmpty()) {
                return Optional.of(
                        reading.of(sheet.rows().subList(row + 1, sheet.rows().size())));
            }
        }
        return Optional.empty();
    }

    /** Below one row of headings. */
    private static final class Reading {

        private final Control register;
        private final Text office;
        private final Map<Integer, RegisterField> fields = new HashMap<>();
        private final List<String> unknown = new ArrayList<>();
        private final Map<String, Unit> units = new HashMap<>();
        private int numberColumn = -1;
        private int officeColumn = -1;

        Reading(Control register, Divisions divisions, Messages messages, List<String> headings) {
            this.register = register;
            this.office = messages.text(RegisterSheets.UNIT);
            Text number = messages.text(RegisterSheets.NUMBER);
            List<Text> written = List.of(messages.text("register_at"), messages.text("register_actor"));
            for (int column = 0; column < headings.size(); column++) {
                String heading = headings.get(column);
                Optional<RegisterField> field = register.fields().stream()
                        .filter(one -> is(one.name(), heading))
                        .findFirst();
                if (is(office, heading)) {
                    officeColumn = column;
                } else if (is(number, heading)) {
                    numberColumn = column;
                } else if (field.isPresent()) {
                    fields.put(column, field.get());
                } else if (!heading.isEmpty() && written.stream().noneMatch(one -> is(one, heading))) {
                    unknown.add(heading);
                }
            }
            divisions.units().forEach(unit -> {
                units.put(divisions.name(unit).zh(), unit);
                units.put(unit.path(), unit);
                if (divisions.name(unit).hasEnglish()) {
                    units.put(divisions.name(unit).en(), unit);
                }
            });
        }

        RegisterRowsRead of(List<PlainSheet.Row> rows) {
            Stream<Text> missing = register.fields().stream()
                    .filter(field -> field.required() && !fields.containsValue(field))
                    .map(RegisterField::name);
            return new RegisterRowsRead(
                    rows.stream().map(this::line).toList(),
                    Stream.concat(officeColumn < 0 ? Stream.of(office) : Stream.empty(), missing)
                            .toList(),
                    List.copyOf(unknown));
        }

        private RegisterImport.Line line(PlainSheet.Row row) {
            Map<String, String> values = new HashMap<>();
            fields.forEach(
                    (column, field) -> values.put(field.id(), field.day() ? day(row.cell(column)) : row.cell(column)));
            String written = officeColumn < 0 ? "" : row.cell(officeColumn);
            return new RegisterImport.Line(
                    row.number(), numberColumn < 0 ? "" : row.cell(numberColumn), written, units.get(written), values);
        }

        private static boolean is(Text name, String heading) {
            return heading.equals(name.zh()) || name.hasEnglish() && heading.equalsIgnoreCase(name.en());
        }

        private static String day(String cell) {
            Matcher day = DAY.matcher(cell);
            return day.matches()
                    ? "%s-%02d-%02d"
                            .formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)))
                    : cell;
        }
    }
}
