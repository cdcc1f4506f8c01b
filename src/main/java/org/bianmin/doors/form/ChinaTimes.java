package org.bianmin.doors.form;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.bianmin.ground.calendar.ChinaTime;

/** Moments as they are shown: the same digits in both languages. */
public final class ChinaTimes {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ChinaTimes() {}

    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ChinaTime.ZONE));
    }
}
