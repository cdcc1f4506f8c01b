package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Looks after one step of a regime of inspection (检查程序): raises an alert for each inspection that went on without it, or closed
 * without a step where it is the archive; that somebody visited with too few; that closed while points were not looked at, where the
 * control asks for all; that was approved by who had planned it; for which nothing was demanded on the day on which something was
 * found. The desk lets none of it through; this looks at what stands in the events, whoever wrote them.
 */
@ApplicationScoped
public class InspectionStepKind implements ControlKind {

    private static final String BREACHES = """
            select i.id || ' ' || ?::text || ' ' || ?::text as subject, i.unit, null::bigint as case_id,
                jsonb_strip_nulls(jsonb_build_object('inspection', i.id, 'step', ?::text, 'points', left_out.points)) as facts
            from inspection i cross join lateral (
                select string_agg(point::text, '、' order by point) as points from generate_series(1, ?::integer) point
                where not exists (
                    select from inspection_event v where v.inspection_id = i.id
                        and point::text = any (string_to_array(v.data ->> 'lookedAt', ' ')))) left_out
            cross join (values (?::timestamptz, ?::timestamptz)) as days (since, until)
            where i.regime = ? and i.place = ? and (
                exists (
                    select from inspection_event e
                        join unnest(?::text[], ?::text[], ?::text[]) as n (step, needs, found) on n.step = e.step
                    where e.inspection_id = i.id and e.at >= days.since and e.at < days.until
                        and not exists (
                            select from inspection_event f where f.inspection_id = i.id and f.step = n.needs
                                and f.position < e.position and f.data ->> 'outcome' is distinct from 'return')
                        and (n.found = 'no' or exists (
                            select from inspection_event v where v.inspection_id = i.id and v.position < e.position
                                and (v.data ->> 'found')::integer > 0)))
                or exists (
                    select from inspection_event e where e.inspection_id = i.id and e.step = ?
                        and e.at >= days.since and e.at < days.until
                        and coalesce((e.data ->> 'inspectors')::integer, 0)
                            < case when ?::integer > 0 and cardinality(i.inspectors) > 0 then greatest(2, ?::integer) else ?::integer end)
                or exists (
                    select from inspection_event e join inspection_event f on f.inspection_id = e.inspection_id
                        and f.actor = e.actor and f.position < e.position and f.step = any (?)
                    where e.inspection_id = i.id and e.step = ? and e.at >= days.since and e.at < days.until)
                or left_out.points is not null and exists (
                    select from inspection_event e where e.inspection_id = i.id and e.step = any (?)
                        and e.at >= days.since and e.at < days.until)
                or ?::boolean and exists (
                    select from inspection_event v where v.inspection_id = i.id and v.at >= days.since and v.at < days.until
                        and (v.data ->> 'found')::integer > 0 and not exists (
                            select from inspection_event d where d.inspection_id = i.id and d.step = ?
                                and d.position > v.position
                                and (d.at at time zone 'Asia/Shanghai')::date = (v.at at time zone 'Asia/Shanghai')::date)))
            """;

    @Override
    public String id() {
        return "inspection-step";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        InspectionRegime regime = content.inspections()
                .regime(control.setting("regime").orElseThrow())
                .orElseThrow(() -> new IllegalStateException("the content has no such regime for " + control.id()));
        InspectionStep step = regime.step(control.setting("step").orElseThrow())
                .orElseThrow(() -> new IllegalStateException("the regime has no such step for " + control.id()));
        Days days = Days.of(run.period());
        Needs needs = Needs.of(regime, step);
        int least = step.form() == StepForm.VISIT ? regime.inspectors() : 0;
        return new FoundTasks(connection, run, control, TaskKind.ALERT)
                .open(
                        BREACHES,
                        step.id(),
                        run.period(),
                        step.name().zh(),
                        control.setting("points").isPresent() ? regime.points().size() : 0,
                        days.from(),
                        days.until(),
                        regime.id(),
                        control.place(),
                        needs.steps(),
                        needs.needs(),
                        needs.found(),
                        step.id(),
                        least,
                        least,
                        least,
                        step.form() == StepForm.DECISION ? List.copyOf(regime.before(step)) : List.of(),
                        step.id(),
                        ends(regime),
                        step.sameDay(),
                        step.id());
    }

    /** The steps with which an inspection closes. */
    private static List<String> ends(InspectionRegime regime) {
        return regime.steps().stream()
                .filter(step -> step.form() == StepForm.ARCHIVE)
                .map(InspectionStep::id)
                .toList();
    }

    /**
     * Which step may not be done before which, as far as one step is concerned.
     *
     * @param found {@code yes} where that holds only when something was found
     */
    private record Needs(List<String> steps, List<String> needs, List<String> found) {

        static Needs of(InspectionRegime regime, InspectionStep step) {
            Needs needs = new Needs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (InspectionStep other : regime.steps()) {
                if (step.form() == StepForm.ARCHIVE && other != step) {
                    needs.add(step, other);
                } else if (regime.before(other).contains(step.id())
                        || other.form() == StepForm.ARCHIVE && other != step) {
                    needs.add(other, step);
                }
            }
            return needs;
        }

        private void add(InspectionStep later, InspectionStep earlier) {
            steps.add(later.id());
            needs.add(earlier.id());
            found.add(earlier.onlyIfFound() ? "yes" : "no");
        }
    }
}
