package org.bianmin.doors.counter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How urgent a case is, as words and a sign say it.
 *
 * @param days since or until the last day; 0 where that is not known
 * @param day the last day, or the earliest that it can be; null where none is known
 */
public record Urgency(Kind kind, long days, LocalDate day) {

    /** What is known of the last day. */
    public enum Kind {
        OVERDUE("▲"),
        TODAY("■"),
        DUE("□"),
        /** The holiday schedule of that year has not been published, so only the earliest last day is known. */
        NOT_BEFORE("□"),
        PAUSED("‖"),
        NONE("–");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    /**
     * That of a case on a work list.
     *
     * @param kind {@code due}, {@code not_before}, {@code paused}, or null where no limit runs
     */
    static Urgency of(LocalDate day, String kind, LocalDate today) {
        if (kind == null) {
            return new Urgency(Kind.NONE, 0, null);
        }
        return switch (kind) {
            case "due" -> due(day, today);
            case "not_before" -> new Urgency(Kind.NOT_BEFORE, 0, day);
            default -> new Urgency(Kind.PAUSED, 0, null);
        };
    }

    private static Urgency due(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left == 0) {
            return new Urgency(Kind.TODAY, 0, day);
        }
        return left < 0 ? new Urgency(Kind.OVERDUE, -left, day) : new Urgency(Kind.DUE, left, day);
    }

    /** The sign, whose shape tells the kinds apart without colours. */
    public String sign() {
        return kind.sign;
    }

    /** The end of the key of its words. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public boolean isPressing() {
        return kind == Kind.OVERDUE || kind == Kind.TODAY;
    }

    public boolean hasDays() {
        return days > 0;
    }
}
