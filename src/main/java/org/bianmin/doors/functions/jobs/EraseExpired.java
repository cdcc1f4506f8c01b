package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.RecordKind;
import org.bianmin.domain.cases.CaseErasure;
import org.bianmin.ground.log.Actor;

/** Erases personal data whose time is over, as {@code content/retention.yaml} says; safe to call again. */
@Singleton
public class EraseExpired implements Job {

    private static final String NAME = "erase-expired";

    private final ContentHolder content;
    private final CaseErasure erasure;

    EraseExpired(ContentHolder content, CaseErasure erasure) {
        this.content = content;
        this.erasure = erasure;
    }

    /** How many of each kind were erased. */
    public record Erased(int drafts, int cases) {}

    @Funq(NAME)
    public Erased erase() {
        Controls controls = content.current().controls();
        Duration drafts = controls.of(RecordKind.DRAFT).period();
        Duration cases = controls.of(RecordKind.CASE).period();
        return new Erased(
                drafts == null ? 0 : erasure.eraseDraftsUntouchedFor(drafts),
                cases == null
                        ? 0
                        : erasure.eraseReceivedBefore(
                                cases, Actor.schedule(), "kept for " + cases + ", as set in retention"));
    }

    @Override
    public String function() {
        return NAME;
    }

    @Override
    public void run() {
        erase();
    }
}
