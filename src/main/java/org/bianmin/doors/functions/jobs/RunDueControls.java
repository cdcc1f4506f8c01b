package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.supervision.ControlRunner;

/** Carries out the supervision controls that are due; safe to call again, and at the same time. */
@Singleton
public class RunDueControls implements Job {

    private static final String NAME = "run-due-controls";

    /** Before the time that a platform gives a call ends, nothing is begun for so long that what has been begun can end. */
    public static final Duration REST = Duration.ofMinutes(2);

    /** The shortest time that a platform gives a call of it, less that. */
    public static final Duration LONGEST = Duration.ofMinutes(8);

    private final ContentHolder content;
    private final ControlRunner runner;
    private final Clock clock;

    RunDueControls(ContentHolder content, ControlRunner runner, Clock clock) {
        this.content = content;
        this.runner = runner;
        this.clock = clock;
    }

    /** Begins no further run after eight minutes: what is left is taken at the next call. */
    @Funq(NAME)
    public ControlRunner.Ran runDue() {
        return runner.run(content.current(), clock.instant().plus(LONGEST));
    }

    @Override
    public String function() {
        return NAME;
    }

    @Override
    public void run() {
        runDue();
    }
}
