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
 * Keeps money that is to be paid back in sight (追回): each month a task for every finding of which something is still owed, with what
 * was claimed and what was paid. What a finding claims and what was paid are events of it; it does not close before nothing is owed.
 */
@ApplicationScoped
public class RecoveryKind implements ControlKind {

    private static final String OWED = """
            select ?::text || ' ' || t.id as subject, t.unit, t.case_id,
                jsonb_build_object('finding', t.id, 'claimed', m.claimed, 'paid', m.paid) as facts
            from supervision_task t
            join lateral (
                select coalesce(sum((e.data ->> 'amount')::bigint) filter (where e.action = 'claim'), 0)
                        - coalesce(sum((e.data ->> 'amount')::bigint) filter (where e.action = 'release'), 0) as claimed,
                    coalesce(sum((e.data ->> 'amount')::bigint) filter (where e.action = 'paid'), 0) as paid
                from task_event e where e.task_id = t.id and e.action in ('claim', 'release', 'paid')
            ) m on m.claimed > m.paid
            where t.place = ? and t.kind = 'finding' and t.closed_at is null
            """;

    @Override
    public String id() {
        return "recovery";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return new FoundTasks(connection, run, control, TaskKind.DUTY).open(OWED, run.period(), control.place());
    }
}
