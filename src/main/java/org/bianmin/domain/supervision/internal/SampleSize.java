package org.bianmin.domain.supervision.internal;

/**
 * How many cases a sampling draws.
 *
 * <p>Sources ask for 不少于5%, not less than 5 % (source 000, rows 12 to 15): rounding down would fall below that, so it is
 * always rounded up. At least {@code minimum} of them is our rule, so that a village with few cases is checked too.
 */
public record SampleSize(int ratePercent, int minimum) {

    private static final int WHOLE = 100;

    public SampleSize {
        if (ratePercent < 1 || ratePercent > WHOLE || minimum < 0) {
            throw new IllegalArgumentException("rate %d %%, minimum %d".formatted(ratePercent, minimum));
        }
    }

    /** The number of cases to draw from a frame; never more than the frame holds, and none from none. */
    public int of(int frame) {
        int share = (Math.multiplyExact(frame, ratePercent) + WHOLE - 1) / WHOLE;
        return Math.min(frame, Math.max(minimum, share));
    }
}
