package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Finds what staff did to cases of which the operation log knows nothing (操作日志可追溯). Both are written in one transaction: what
 * is found was not written by the desk.
 */
@ApplicationScoped
public class LogTraceKind implements ControlKind {

    private static final String UNLOGGED = """
            exists (select from case_event e where e.case_id = w.case_id and e.at >= days.since and e.at < days.until
                and e.role not in ('applicant', 'schedule')
                and not exists (select from operation_log l where l.subject = w.number and l.actor = e.actor
                    and l.at between e.at - interval '1 minute' and e.at + interval '1 minute'))
            """;

    @Override
    public String id() {
        return "log-trace";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return CaseFindings.open(connection, run, control, TaskKind.FINDING, "'{}'::jsonb", UNLOGGED);
    }
}
