package org.bianmin.domain.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.RegisterField;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.supervision.internal.RegisterRows;
import org.bianmin.ground.text.Hash;

/**
 * Compares the rows of a spreadsheet with a register. A row with the number of an entry changes it, one without makes a new one unless
 * an entry says the same already; an entry without a row stays. So what was exported changes nothing when it comes back.
 */
public final class RegisterImport {

    private final Control register;
    private final Handler handler;
    private final Map<Long, RegisterEntry> standing;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Long> named = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private int same;

    private RegisterImport(Control register, Handler handler, List<RegisterEntry> standing, LocalDate today) {
        this.today = today;
        this.register = register;
        this.handler = handler;
        this.standing = standing.stream().collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
        standing.forEach(entry -> said.add(key(entry.unit(), entry.values())));
    }

    /**
     * A row.
     *
     * @param row as the spreadsheet program counts
     * @param number of the entry; empty for a new one
     * @param office as it was written
     * @param unit the office; null where there is none of that name
     * @param values by the id of the field, of the columns that the sheet has
     */
    public record Line(int row, String number, String office, Unit unit, Map<String, String> values) {

        public Line {
            values = Map.copyOf(values);
        }
    }

    /** Why a row cannot be taken. */
    public enum Trouble {
        /** No entry of that number stands in the register. */
        NO_ENTRY,
        /** The entry stands in the sheet twice. */
        TWICE,
        /** There is no such office. */
        NO_UNIT,
        /** The entry belongs to another office. */
        OTHER_UNIT,
        /** This member of staff does not keep the register for that office. */
        NOT_YOURS,
        /** A field that must say something is empty. */
        EMPTY,
        /** A field for a day says something else. */
        NO_DAY,
        /** A day of what has happened has not come yet. */
        FUTURE,
        /** A day lies before that of what comes first. */
        BEFORE,
        /** It says more than there is room for. */
        TOO_LONG,
        /** A field says something before what has to be done first. */
        TOO_EARLY,
        /** A field that is filled in by somebody else, one entry at a time. */
        APART;

        /** The end of the keys of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something wrong in a row.
     *
     * @param field its id; null where it is about the number or the office
     * @param value what stands there
     */
    public record Problem(int row, String field, Trouble trouble, String value) {}

    /**
     * What a row does.
     *
     * @param before the entry as it stands; null for a new one
     * @param values all that it will say
     */
    public record Step(int row, RegisterEntry before, Unit unit, Map<String, String> values) {

        public Step {
            values = Map.copyOf(values);
        }
    }

    /**
     * What an import would do.
     *
     * @param same how many rows say what the register says
     */
    public record Plan(List<Step> steps, List<Problem> problems, int same) {

        public Plan {
            steps = List.copyOf(steps);
            problems = List.copyOf(problems);
        }

        /** Changes with whatever it would do, and with what others write to its entries meanwhile. */
        public String digest() {
            String all = steps.stream()
                    .map(step -> step.row() + " "
                            + (step.before() == null
                                    ? ""
                                    : step.before().id() + " " + step.before().version()) + " "
                            + key(step.unit(), step.values()))
                    .collect(Collectors.joining("\n"));
            return HexFormat.of().formatHex(Hash.sha256(all + "\n" + problems.size()));
        }
    }

    /** @param standing the entries that this member of staff sees */
    public static Plan plan(
            Control register, Handler handler, List<RegisterEntry> standing, List<Line> lines, LocalDate today) {
        RegisterImport made = new RegisterImport(register, handler, standing, today);
        lines.forEach(made::take);
        return new Plan(made.steps, made.problems, made.same);
    }

    private void take(Line line) {
        int before = problems.size();
        RegisterEntry entry = line.number().isEmpty() ? null : entry(line);
        if (problems.size() > before || !isOfficeRight(line, entry)) {
            return;
        }
        Unit unit = entry == null ? line.unit() : entry.unit();
        Map<String, String> values = new HashMap<>();
        register.fields().forEach(field -> values.put(field.id(), value(line, field, entry)));
        boolean known = entry == null
                ? said.contains(key(unit, values))
                : key(unit, values).equals(key(unit, entry.values()));
        if (known) {
            same++;
            return;
        }
        RegisterFault.all(register, values, today)
                .forEach(fault -> problem(
                        line,
                        fault.field(),
                        Trouble.valueOf(fault.result().name()),
                        values.getOrDefault(fault.field(), "")));
        register.apart().stream()
                .skip(entry == null ? 1 : 0)
                .filter(field -> !values.getOrDefault(field, "").equals(stands(entry, field)))
                .forEach(field -> problem(line, field, Trouble.APART, values.getOrDefault(field, "")));
        if (problems.size() == before) {
            steps.add(new Step(line.row(), entry, unit, values));
            said.add(key(unit, values));
        }
    }

    /** A column that the sheet does not have leaves the entry as it is. */
    private static String value(Line line, RegisterField field, RegisterEntry entry) {
        return line.values().getOrDefault(field.id(), stands(entry, field.id()));
    }

    private static String stands(RegisterEntry entry, String field) {
        return entry == null ? "" : entry.values().getOrDefault(field, "");
    }

    private RegisterEntry entry(Line line) {
        RegisterEntry entry = line.number().matches("[0-9]{1,18}") ? standing.get(Long.valueOf(line.number())) : null;
        if (entry == null) {
            problem(line, null, Trouble.NO_ENTRY, line.number());
        } else if (!named.add(entry.id())) {
            problem(line, null, Trouble.TWICE, line.number());
        }
        return entry;
    }

    private boolean isOfficeRight(Line line, RegisterEntry entry) {
        if (line.unit() == null) {
            problem(line, null, Trouble.NO_UNIT, line.office());
        } else if (entry != null && !entry.unit().equals(line.unit())) {
            problem(line, null, Trouble.OTHER_UNIT, line.office());
        } else if (!Registers.writes(register, handler, line.unit())) {
            problem(line, null, Trouble.NOT_YOURS, line.office());
        } else {
            return true;
        }
        return false;
    }

    private void problem(Line line, String field, Trouble trouble, String value) {
        problems.add(new Problem(line.row(), field, trouble, value));
    }

    /** What an entry says, as one text; fields that say nothing are as if they were not there. */
    private static String key(Unit unit, Map<String, String> values) {
        Map<String, String> sorted = new TreeMap<>(values);
        sorted.values().removeIf(String::isEmpty);
        return unit.path() + " " + RegisterRows.json(sorted);
    }
}
