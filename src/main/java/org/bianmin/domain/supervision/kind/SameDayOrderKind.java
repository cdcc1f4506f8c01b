package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/** Raises an alert for findings of a day for which nobody ordered on that same day by when to put them right (当日提出限期整改意见). */
@ApplicationScoped
public class SameDayOrderKind implements ControlKind {

    private static final String NOT_ORDERED = """
            select t.id::text as subject, t.unit, t.case_id, jsonb_build_object('finding', t.id, 'day', ?::text) as facts
            from supervision_task t
            where t.place = ? and t.kind = 'finding' and t.opened_at >= ? and t.opened_at < ?
                and not exists (select from task_event e where e.task_id = t.id and e.action = 'order' and e.at < ?)
            """;

    @Override
    public String id() {
        return "same-day-order";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        return new FoundTasks(connection, run, control, TaskKind.ALERT)
                .open(NOT_ORDERED, run.period(), control.place(), days.from(), days.until(), days.until());
    }
}
