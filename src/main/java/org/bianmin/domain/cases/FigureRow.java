package org.bianmin.domain.cases;

import java.math.BigDecimal;

/**
 * Figures of one month, item or office, or of all together.
 *
 * @param by what it is of: {@code all}, {@code month}, {@code item}, {@code office}
 * @param key the month as {@code 2026-11}, the id of the item, the path of the office; empty for all
 * @param received how many cases came in
 * @param closed how many were closed, those that were withdrawn left out; what follows up to the ratings is of these
 * @param timed how many of them have a time: they were accepted and decided, within years whose holiday schedule is known
 * @param median of the working days from acceptance to decision, time for which the clock stood still included; null where none is timed
 * @param ninth nine of ten took no longer, in working days; null where none is timed
 * @param returned how many were sent back by a review
 * @param again of how many papers were asked for a second time
 * @param overdue how many were once beyond their limit
 * @param rated how many ratings were given
 * @param averaged how many ratings there are in the groups that became whole, see {@link RatingGroups}
 * @param rating their average, from 1 to 5; null where there are none
 * @param bad in how many of them somebody was dissatisfied
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
        long averaged,
        BigDecimal rating,
        long bad) {

    /** Whether ratings were given, and no group of them is whole. */
    public boolean isFew() {
        return rated > 0 && averaged == 0;
    }
}
