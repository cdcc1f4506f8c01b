package org.bianmin.domain.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;

/**
 * Who may see an inspection and do what to it. Whoever belongs to the office that is inspected sees nothing of it: they can neither
 * close it nor learn of it beforehand.
 */
public final class InspectionRules {

    private static final Set<StaffRole> SUPERVISE = Set.of(StaffRole.INSPECTOR, StaffRole.MANAGER);

    private InspectionRules() {}

    /** Why something cannot be done. */
    public enum Bar {
        /** It is not its turn. */
        STATE,
        /** Not by somebody of this role. */
        ROLE,
        /** Not by who did what is decided on. */
        SAME_PERSON,
        /** Others were drawn. */
        NOT_DRAWN;

        /** The end of the key of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody supervises for an office and does not belong to the one that is inspected. */
    public static boolean sees(Unit unit, Unit concerned, Handler handler) {
        return SUPERVISE.stream().anyMatch(role -> handler.holds(role, unit)) && !belongs(concerned, handler);
    }

    /** Whether somebody may begin an inspection for an office. */
    public static boolean plans(InspectionRegime regime, Unit unit, Handler handler) {
        return unit.place().equals(regime.place())
                && handler.holds(regime.plan().by(), unit);
    }

    /** Whether somebody may add photographs. */
    public static boolean addsEvidence(Inspection inspection, Handler handler) {
        return inspection.isOpen()
                && sees(inspection.unit(), inspection.concerned(), handler)
                && handler.holds(StaffRole.INSPECTOR, inspection.unit());
    }

    /** Why somebody may not do a step; empty if they may. */
    public static Optional<Bar> bar(
            InspectionRegime regime,
            Inspection inspection,
            List<InspectionEvent> events,
            InspectionStep step,
            Handler handler) {
        if (!inspection.isOpen() || !InspectionProgress.of(regime, events).isOpen(regime, step)) {
            return Optional.of(Bar.STATE);
        }
        if (!handler.holds(step.by(), inspection.unit()) || belongs(inspection.concerned(), handler)) {
            return Optional.of(Bar.ROLE);
        }
        if (step.form() == StepForm.DECISION && hasDone(regime.before(step), events, handler)) {
            return Optional.of(Bar.SAME_PERSON);
        }
        boolean others = step.form() == StepForm.VISIT
                && inspection.isDrawn()
                && !inspection.inspectors().contains(handler.account());
        return others ? Optional.of(Bar.NOT_DRAWN) : Optional.empty();
    }

    private static boolean hasDone(Set<String> steps, List<InspectionEvent> events, Handler handler) {
        return events.stream()
                .anyMatch(event -> steps.contains(event.step()) && event.actor().equals(handler.account()));
    }

    /** Whether somebody has a post at the office that is inspected, or below it. @param concerned null where it is none of ours */
    public static boolean belongs(Unit concerned, Handler handler) {
        return concerned != null && handler.posts().stream().anyMatch(post -> concerned.covers(post.unit()));
    }
}
