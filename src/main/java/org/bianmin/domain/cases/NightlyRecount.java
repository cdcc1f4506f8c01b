package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.bianmin.domain.cases.internal.RecountDays;
import org.bianmin.ground.calendar.ChinaTime;

/**
 * Counts the limits of open cases again and reminds offices of them, once each night. Which nights are done stands in the database,
 * so that it may be asked for every minute and on several machines: one does it. Who fails gives the night back at once; the night of
 * one that was killed is free again after a quarter of an hour.
 */
@ApplicationScoped
public class NightlyRecount {

    /** From then on, in China, the night's is due, until it is done. */
    static final LocalTime FROM = LocalTime.of(3, 20);

    /** Longer than any platform lets a call of it take. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final DeadlineReview deadlines;
    private final Reminders reminders;
    private final Clock clock;

    NightlyRecount(Instance<DataSource> database, DeadlineReview deadlines, Reminders reminders, Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param looked how many limits were counted
     * @param changed how many end on another day, or have a day now
     * @param reminded how many reminders went out
     */
    public record Recounted(long looked, long changed, long reminded) {}

    /**
     * Does it where it is due.
     *
     * @param book asked for only then
     * @return empty where it is too early, done, or being done
     */
    public Optional<Recounted> runDue(Supplier<Rulebook> book) {
        ZonedDateTime now = clock.instant().atZone(ChinaTime.ZONE);
        LocalDate day = now.toLocalDate();
        if (now.toLocalTime().isBefore(FROM)) {
            return Optional.empty();
        }
        RecountDays days = new RecountDays(database.get());
        if (days.isDone(day)
                || !days.claim(day, now.toInstant(), now.toInstant().plus(CLAIM))) {
            return Optional.empty();
        }
        try {
            Recounted recounted = run(book.get());
            days.done(day, clock.instant());
            return Optional.of(recounted);
        } catch (RuntimeException e) {
            giveBack(days, day, e);
            throw e;
        }
    }

    /** Does it now, whether it is due or not; the night's own stays as it is. Safe to call again, and at the same time. */
    public Recounted run(Rulebook book) {
        DeadlineReview.Reviewed reviewed = deadlines.run(book);
        return new Recounted(reviewed.looked(), reviewed.changed(), reminders.run(book));
    }

    /** What failed before is what is told, also where this fails too. */
    private void giveBack(RecountDays days, LocalDate day, RuntimeException failure) {
        try {
            days.giveBack(day, clock.instant());
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
