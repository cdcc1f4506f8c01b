package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Finds the decided cases that fewer different people approved than the source demands, or that somebody approved who had accepted
 * them (多级审核检查); where the source orders a higher office to look at some, also those that nobody of that role approved. The desk lets no such case through; this looks at what stands in the events, whoever wrote them.
 */
@ApplicationScoped
public class ReviewLevelsKind implements ControlKind {

    private static final String TOO_FEW = """
            exists (select from case_event d where d.case_id = w.case_id and d.at >= days.since and d.at < days.until
                    and d.state in ('decided', 'completed') and d.action in ('approve', 'decide', 'deliver'))
                and exists (
                    select from case_event e where e.case_id = w.case_id
                    having count(distinct e.actor) filter (where e.action = 'approve') < ?
                        or bool_or(e.action = 'approve' and e.actor = w.acceptor)
                        or ?::text is not null and bool_or(e.action = 'approve' and e.role = ?) is not true)
                and (?::integer is null or exists (
                    select from service_case c where c.id = w.case_id and c.birth_month + make_interval(years => ?::integer)
                        <= (w.received_at at time zone 'Asia/Shanghai')::date))
            """;

    @Override
    public String id() {
        return "review-levels";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        String role = control.setting("role").orElse(null);
        Integer age = control.number("age").orElse(null);
        return CaseFindings.open(
                connection,
                run,
                control,
                TaskKind.FINDING,
                """
                jsonb_build_object('approved_by', (select count(distinct e.actor) from case_event e
                    where e.case_id = w.case_id and e.action = 'approve'))""",
                TOO_FEW,
                control.number("levels").orElse(0),
                role,
                role,
                age,
                age);
    }
}
