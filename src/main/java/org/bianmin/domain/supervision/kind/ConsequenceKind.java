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
 * Lets no finding lie (依法查处): each month a task for every open finding with which nothing has been done, neither an order to put it
 * right nor a decision on what follows nor a claim.
 */
@ApplicationScoped
public class ConsequenceKind implements ControlKind {

    private static final String UNDECIDED = """
            select ?::text || ' ' || t.id as subject, t.unit, t.case_id,
                jsonb_build_object('finding', t.id, 'days', ?::date - (t.opened_at at time zone 'Asia/Shanghai')::date) as facts
            from supervision_task t
            where t.place = ? and t.kind = 'finding' and t.closed_at is null and t.opened_at < ?::timestamptz
                and not exists (select from task_event e where e.task_id = t.id and e.action in ('order', 'consequence', 'claim'))
            """;

    @Override
    public String id() {
        return "consequence";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return new FoundTasks(connection, run, control, TaskKind.DUTY)
                .open(
                        UNDECIDED,
                        run.period(),
                        run.dueOn(),
                        control.place(),
                        Days.of(run.period()).until());
    }
}
