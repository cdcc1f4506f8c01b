package org.bianmin.doors.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The way of an application in a picture: what is behind, where it stands, what comes.
 *
 * @param now where it stands, or null where the picture only explains the way
 */
public record CaseFlow(Stop now) {

    /** A stop on the way, in order. Its words are the messages {@code flow_} and {@code flow_…_hint}. */
    public enum Stop {
        SUBMIT,
        RECEIPT,
        WINDOW,
        RESULT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The way as such, for somebody who has not set out. */
    public static CaseFlow explained() {
        return new CaseFlow(null);
    }

    public List<Stop> stops() {
        return Arrays.asList(Stop.values());
    }

    public boolean isNow(Stop stop) {
        return stop == now;
    }

    public boolean isPast(Stop stop) {
        return now != null && stop.compareTo(now) < 0;
    }
}
