package org.bianmin.doors.functions.jobs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.NightlyRecount;
import org.bianmin.domain.cases.NightlyRecount.Recounted;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.log.LogSequencer;

/**
 * What falls due by the clock, each minute: new entries of the operation log get their place in its tree and its head is signed, and once
 * each night the limits of open cases are counted again and offices reminded of them. Safe to call again and at the same time.
 */
@Singleton
public class RunDueDeadlines implements Job {

    private static final String NAME = "run-due-deadlines";

    private final ContentHolder content;
    private final LogSequencer sequencer;
    private final NightlyRecount recount;

    RunDueDeadlines(ContentHolder content, LogSequencer sequencer, NightlyRecount recount) {
        this.content = content;
        this.sequencer = sequencer;
        this.recount = recount;
    }

    /**
     * What is asked.
     *
     * @param recount whether limits are counted again now, whatever the time is and whether or not the night's is done
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Request(boolean recount) {}

    /**
     * What was done.
     *
     * @param entries how many entries of the log got their place
     * @param recount what came of the limits; null where they were not due
     */
    public record Ran(int entries, Recounted recount) {}

    /**
     * The log first, so that no trouble with a case keeps it waiting; and trouble with the log keeps no limit from being counted. What
     * the recount writes into the log gets its place at once.
     *
     * @param request may be null
     */
    @Funq(NAME)
    public Ran run(Request request) {
        int entries = 0;
        Optional<Recounted> recounted;
        try {
            entries = sequencer.run();
        } finally {
            recounted = recount(request != null && request.recount());
        }
        if (recounted.isPresent()) {
            entries += sequencer.run();
        }
        return new Ran(entries, recounted.orElse(null));
    }

    private Optional<Recounted> recount(boolean now) {
        return now
                ? Optional.of(recount.run(Rulebook.of(content.current())))
                : recount.runDue(() -> Rulebook.of(content.current()));
    }

    @Override
    public String function() {
        return NAME;
    }

    @Override
    public void run() {
        run(null);
    }
}
