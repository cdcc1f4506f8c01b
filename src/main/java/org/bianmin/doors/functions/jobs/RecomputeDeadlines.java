package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.DeadlineReview;
import org.bianmin.domain.cases.Reminders;
import org.bianmin.domain.cases.Rulebook;

/** Counts the limits of open cases again, by the holiday schedule as it is now, and reminds offices of them; safe to call again. */
@Singleton
public class RecomputeDeadlines implements Job {

    private static final String NAME = "recompute-deadlines";

    private final ContentHolder content;
    private final DeadlineReview deadlines;
    private final Reminders reminders;

    RecomputeDeadlines(ContentHolder content, DeadlineReview deadlines, Reminders reminders) {
        this.content = content;
        this.deadlines = deadlines;
        this.reminders = reminders;
    }

    /**
     * What was done.
     *
     * @param looked how many limits were counted
     * @param changed how many end on another day, or have a day now
     * @param reminded how many reminders went out
     */
    public record Recomputed(long looked, long changed, long reminded) {}

    @Funq(NAME)
    public Recomputed recompute() {
        Rulebook book = Rulebook.of(content.current());
        DeadlineReview.Reviewed reviewed = deadlines.run(book);
        return new Recomputed(reviewed.looked(), reviewed.changed(), reminders.run(book));
    }

    @Override
    public String function() {
        return NAME;
    }

    @Override
    public void run() {
        recompute();
    }
}
