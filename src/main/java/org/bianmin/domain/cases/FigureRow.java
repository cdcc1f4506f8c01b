package org.bianmin.domain.cases;

import java.math.BigDecimal;

/**
 * Figures of one month, item or office, or of all together.
 *
 * @param by what it is of: {@code all}, {@code month}, {@code item}, {@code office}
 * @param key the month as {@code 2026-11}, the id of the item, the path of the office; empty for all
 * @param received how many cases came in
 * @param closed how many were closed, those that were withdrawn left out; all that follows is of these
 * @param timed how many of them have a time: they were accepted and decided, within years whose holiday schedule is known
 * @param median of the working days from acceptance to decision, time for which the clock stood still included; null where none is timed
 * @param ninth nine of ten took no longer, in working days; null where none is timed
 * @param returned how many were sent back by a review
 * @param again of how many papers were asked for a second time
 * @param overdue how many were once beyond their limit
 * @param rated how many were rated
 * @param rating the average, from 1 to 5; null where fewer than {@link #FEWEST} were rated
 * @param bad with how many somebody was dissatisfied; null where some were rated, and fewer than that
 */
public record FigureRow(
        String by,
        String key,
        long received,
        long closed,
        long timed,
        BigDecimal median,
        BigDecimal ninth,
        long returned,
        long again,
        long overdue,
        long rated,
        BigDecimal rating,
        Long bad) {

    /** Of fewer ratings a manager could tell who gave which. */
    public static final int FEWEST = 5;

    /** Whether there are ratings, and too few of them to be shown. */
    public boolean isFew() {
        return bad == null;
    }
}
