package org.bianmin.domain.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.process.Duty;
import org.bianmin.domain.cases.WorkListFilter.DutyDay;
import org.bianmin.ground.calendar.Deadline;
import org.bianmin.ground.calendar.Deadline.CountedDay;
import org.bianmin.ground.calendar.Deadline.Kind;

/** When an office is reminded of a limit, or of what was left to be done later. Each goes out once for a case. */
public enum ReminderKind {
    /** Half of its days are over, as they are counted. */
    HALF(1, 2, false),
    /** Three quarters of them are. */
    THREE_QUARTERS(3, 4, false),
    /** Its last day has come. */
    DUE(1, 1, true),
    /** Its last day is past. */
    OVERDUE(1, 1, true),
    /** The day by which papers come is near, see {@link DutyDay#NEAR}. */
    PAPERS_NEAR(Duty.PAPERS, false),
    /** It is past, and they are not there. */
    PAPERS_PAST(Duty.PAPERS, true),
    /** The day by which a commitment is checked is near. */
    CHECK_NEAR(Duty.CHECK, false),
    /** It is past, and it has not been checked. */
    CHECK_PAST(Duty.CHECK, true);

    private final int numerator;
    private final int denominator;
    private final boolean toAbove;
    /** What was left to be done later; null for those of a limit. */
    private final Duty duty;

    private final boolean past;

    ReminderKind(int numerator, int denominator, boolean toAbove) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.toAbove = toAbove;
        this.duty = null;
        this.past = false;
    }

    ReminderKind(Duty duty, boolean past) {
        this.numerator = 0;
        this.denominator = 1;
        this.toAbove = false;
        this.duty = duty;
        this.past = past;
    }

    /** As it stands in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the office one tier above is reminded too. */
    public boolean goesToAbove() {
        return toAbove;
    }

    /** Those whose day has come; none where no last day is known. */
    public static List<ReminderKind> reached(Deadline deadline, LocalDate today) {
        return Stream.of(values())
                .filter(kind -> kind.duty == null)
                .filter(kind ->
                        kind.day(deadline).filter(day -> !today.isBefore(day)).isPresent())
                .toList();
    }

    /** Those whose day has come of what is still to be done. */
    public static List<ReminderKind> reached(List<CaseDuty> duties, LocalDate today) {
        return Stream.of(values())
                .filter(kind -> duties.stream()
                        .anyMatch(duty -> duty.isOpen() && duty.kind() == kind.duty && kind.isReached(duty, today)))
                .toList();
    }

    private boolean isReached(CaseDuty open, LocalDate today) {
        return past ? open.isOverdueOn(today) : !today.isBefore(open.by().minusDays(DutyDay.NEAR));
    }

    /** The day on which a limit is reminded of. */
    private Optional<LocalDate> day(Deadline deadline) {
        if (deadline.kind() != Kind.DUE) {
            return Optional.empty();
        }
        if (this == OVERDUE) {
            return Optional.of(deadline.day().plusDays(1));
        }
        int all = deadline.days().stream().mapToInt(CountedDay::counted).max().orElse(0);
        int wanted = (all * numerator + denominator - 1) / denominator;
        return deadline.days().stream()
                .filter(day -> day.counted() >= wanted)
                .map(CountedDay::date)
                .findFirst();
    }
}
