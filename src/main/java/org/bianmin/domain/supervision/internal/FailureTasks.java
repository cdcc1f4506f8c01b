package org.bianmin.domain.supervision.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/** Opens the task for the manager of a place that the desk could not do something of its own. */
public final class FailureTasks {

    private static final String ONE =
            "select ?::text as subject, ?::text as unit, null::bigint as case_id, jsonb_build_object('period', ?::text) as facts";

    private FailureTasks() {}

    /** Within the caller's transaction. */
    public static void open(Connection connection, Control control, ControlRunRows.Claimed run, Instant now)
            throws SQLException {
        new FoundTasks(
                        connection,
                        new ControlKind.Run(run.id(), run.period(), run.dueOn(), now),
                        control,
                        TaskKind.FAILURE)
                .open(ONE, run.period(), control.place(), run.period());
    }
}
