package org.bianmin.domain.supervision.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/** Opens the task for the managers of places that the desk could not do something of its own. */
public final class FailureTasks {

    private static final String EACH = """
            select ?::text || case when cardinality(places) = 1 then '' else ' ' || place end as subject, place as unit,
                null::bigint as case_id, jsonb_build_object('period', ?::text) as facts
            from (select ?::text[] as places) known cross join unnest(places) as place
            """;

    private FailureTasks() {}

    /** Within the caller's transaction. */
    public static void open(
            Connection connection, Control control, List<String> places, ControlRunRows.Claimed run, Instant now)
            throws SQLException {
        new FoundTasks(
                        connection,
                        new ControlKind.Run(run.id(), run.period(), run.dueOn(), now),
                        control,
                        TaskKind.FAILURE)
                .open(EACH, run.period(), run.period(), places);
    }
}
