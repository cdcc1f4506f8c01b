package org.bianmin.domain.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.RegisterField;
import org.bianmin.domain.supervision.Registers.Result;
import org.bianmin.ground.calendar.WrittenDay;

/**
 * Why an entry of a register cannot be written as it is.
 *
 * @param field in which it stands
 * @param other the field that comes before it and says otherwise; null where none does
 */
public record RegisterFault(Result result, String field, String other) {

    /** The longest that a field says, in characters. */
    public static final int LONGEST = 2000;

    /**
     * The first thing that is wrong with an entry: a field that must say something and does not, one that says too much, one that is no
     * day, a day of what has happened that is still to come, one that lies before that of what it follows, a step before its turn.
     */
    static Optional<RegisterFault> of(Control register, Map<String, String> values, LocalDate today) {
        return all(register, values, today).stream().findFirst();
    }

    /** All that is wrong with its fields, in their order; where nothing is, the first that does not fit another one. */
    static List<RegisterFault> all(Control register, Map<String, String> values, LocalDate today) {
        List<RegisterFault> faults = register.fields().stream()
                .flatMap(field -> of(field, values.getOrDefault(field.id(), ""), today).stream())
                .toList();
        return faults.isEmpty()
                ? followed(register, values)
                        .or(() -> register.order()
                                .flatMap(order -> order.breach(values))
                                .map(breach -> new RegisterFault(Result.TOO_EARLY, breach.field(), breach.before())))
                        .map(List::of)
                        .orElse(List.of())
                : faults;
    }

    private static Optional<RegisterFault> of(RegisterField field, String value, LocalDate today) {
        if (value.isBlank()) {
            return field.required() ? fault(Result.EMPTY, field) : Optional.empty();
        }
        if (value.length() > LONGEST) {
            return fault(Result.TOO_LONG, field);
        }
        if (!field.day()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDay.of(value);
        if (day.isEmpty()) {
            return fault(Result.NO_DAY, field);
        }
        return !field.planned() && day.get().isAfter(today) ? fault(Result.FUTURE, field) : Optional.empty();
    }

    /** The day on which something was done lies before the one from which it was to be done; of what was only planned it may. */
    private static Optional<RegisterFault> followed(Control register, Map<String, String> values) {
        String from = register.setting("from").orElse("");
        String until = register.setting("until").orElse("");
        boolean planned =
                register.fields().stream().anyMatch(field -> field.id().equals(from) && field.planned());
        Optional<LocalDate> first = WrittenDay.of(values.getOrDefault(from, ""));
        return WrittenDay.of(values.getOrDefault(until, ""))
                .filter(day -> !planned && first.filter(day::isBefore).isPresent())
                .map(day -> new RegisterFault(Result.BEFORE, until, from));
    }

    private static Optional<RegisterFault> fault(Result result, RegisterField field) {
        return Optional.of(new RegisterFault(result, field.id(), null));
    }
}
