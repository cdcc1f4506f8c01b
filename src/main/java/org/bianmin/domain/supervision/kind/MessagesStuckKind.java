package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/** Tells the managers of a place of the messages (短信) that were tried for a day and not taken: once for each day on which some got stuck. */
@ApplicationScoped
public class MessagesStuckKind implements ControlKind {

    private static final String STUCK = """
            select day || ' ' || place as subject, place as unit, null::bigint as case_id,
                jsonb_build_object('day', day, 'messages', count(*)::text) as facts
            from (select place, to_char(ended_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
                from outgoing_message where state = 'stuck') stuck
            group by place, day
            """;

    @Override
    public String id() {
        return "messages-stuck";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return new FoundTasks(connection, run, control, TaskKind.FAILURE).open(STUCK);
    }
}
