package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Sums up a draw when everybody who was drawn has been visited (汇总抽查情况): a task for the manager with the numbers, which is done by
 * writing down how those who were drawn are dealt with. For each who is not as they should be a finding is open besides.
 */
@ApplicationScoped
public class VisitSummaryKind implements ControlKind {

    private static final String VISITED = """
            select t.facts ->> 'period' as subject, t.place as unit, null::bigint as case_id,
                jsonb_build_object('period', t.facts ->> 'period', 'drawn', count(*),
                    'confirmed', count(*) filter (where e.action = 'confirmed'), 'wrong', count(*) filter (where e.action = 'wrong'))
                    as facts
            from supervision_task t join task_event e on e.task_id = t.id and e.position = t.position
            where t.control = ? and t.place = ? and t.kind = 'check'
            group by t.facts ->> 'period', t.place
            having bool_and(t.closed_at is not null)
            """;

    @Override
    public String id() {
        return "visit-summary";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return new FoundTasks(connection, run, control, TaskKind.DUTY)
                .open(VISITED, control.setting("visits").orElseThrow(), control.place());
    }
}
