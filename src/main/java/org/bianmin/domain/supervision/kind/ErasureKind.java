package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.RecordKind;
import org.bianmin.domain.cases.CaseErasure;
import org.bianmin.domain.inspection.InspectionEvidence;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.text.Hash;

/**
 * Erases personal data whose time is over (到期删除), as {@code content/retention.yaml} says. Each batch commits by itself, before the
 * run does: what is erased stays so whatever becomes of the run, and one that is tried again finds only what is left.
 */
@ApplicationScoped
public class ErasureKind implements ControlKind {

    private final CaseErasure erasure;
    private final InspectionEvidence evidence;

    ErasureKind(CaseErasure erasure, InspectionEvidence evidence) {
        this.erasure = erasure;
        this.evidence = evidence;
    }

    @Override
    public String id() {
        return "erasure";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) {
        Controls controls = content.controls();
        Duration drafts = controls.of(RecordKind.DRAFT).period();
        Duration saved = controls.of(RecordKind.SAVED_FORM).period();
        Duration cases = controls.of(RecordKind.CASE).period();
        Map<String, Long> erased = Map.of(
                "drafts",
                (drafts == null ? 0L : erasure.eraseDraftsUntouchedFor(drafts) + evidence.dropKeptFor(drafts))
                        + (saved == null ? 0L : erasure.eraseSavedFormsUntouchedFor(saved)),
                "cases",
                cases == null
                        ? 0L
                        : erasure.eraseReceivedBefore(
                                cases, Actor.schedule(), "kept for " + cases + ", as set in retention"));
        return new Outcome(
                erased,
                Hash.sha256(drafts + " " + saved + " " + cases + " " + run.period()),
                Hash.sha256(erased.get("drafts") + " " + erased.get("cases")));
    }
}
