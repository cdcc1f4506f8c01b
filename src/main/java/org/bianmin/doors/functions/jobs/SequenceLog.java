package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import org.bianmin.ground.log.LogSequencer;

/** Gives new entries of the operation log their place in its tree and signs its head; safe to call again and at the same time. */
@Singleton
public class SequenceLog implements Job {

    private static final String NAME = "sequence-log";

    private final LogSequencer sequencer;

    SequenceLog(LogSequencer sequencer) {
        this.sequencer = sequencer;
    }

    /** Takes in what has come since the last time; {@code request} says nothing to it. */
    @Funq(NAME)
    public Sequenced sequence(JobRequest request) {
        return new Sequenced(sequencer.run());
    }

    @Override
    public String function() {
        return NAME;
    }

    @Override
    public void run() {
        sequencer.run();
    }

    /**
     * What was done.
     *
     * @param entries how many got their place
     */
    public record Sequenced(int entries) {}
}
