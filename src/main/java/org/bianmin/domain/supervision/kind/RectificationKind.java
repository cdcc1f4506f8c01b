package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/** Raises an alert for findings whose day is over and that have not been put right (整改逾期), once for each finding and day set. */
@ApplicationScoped
public class RectificationKind implements ControlKind {

    private static final String LATE = """
            select t.id || ' ' || t.due_on as subject, t.unit, t.case_id,
                jsonb_build_object('finding', t.id, 'due', t.due_on, 'days', ?::date - (t.opened_at at time zone 'Asia/Shanghai')::date)
                    as facts
            from supervision_task t
            where t.place = ? and t.kind = 'finding' and t.closed_at is null and t.due_on < ?::date
            """;

    @Override
    public String id() {
        return "late-rectification";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return new FoundTasks(connection, run, control, TaskKind.ALERT)
                .open(LATE, run.dueOn(), control.place(), run.dueOn());
    }
}
