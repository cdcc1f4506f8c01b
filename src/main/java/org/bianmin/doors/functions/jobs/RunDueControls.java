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

    /** Two minutes less than the shortest time that a platform gives a call. */
    private static final Duration LONGEST = Duration.ofMinutes(8);

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
