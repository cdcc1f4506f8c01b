package org.bianmin.support;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.bianmin.ground.calendar.ChinaTime;

/** A clock that a test moves. Where a profile names it, it is that of the whole application. */
@Alternative
@Singleton
public class MovingClock extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    /** To a time of a day in China. */
    public void set(LocalDate day, String time) {
        now.set(day.atTime(LocalTime.parse(time)).atZone(ChinaTime.ZONE).toInstant());
    }

    public void add(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.get(), zone);
    }
}
