package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Tells the managers that no backup (备份) has succeeded within the days that the office has set. A backup is made beside the desk, by who
 * may read all tables; that it was made stands in the operation log.
 */
@ApplicationScoped
public class BackupMadeKind implements ControlKind {

    private static final String NONE = """
            select ?::text || ' ' || place as subject, place as unit, null::bigint as case_id,
                jsonb_build_object('day', ?::text) as facts
            from unnest(?::text[]) as place
            where not exists (select from operation_log l
                where l.subject = 'database' and l.action = 'backup.made' and l.at >= ?::timestamptz - make_interval(days => ?))
            """;

    @Override
    public String id() {
        return "backup-made";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        List<String> places =
                content.catalog().jurisdictions().stream().map(Jurisdiction::id).toList();
        return new FoundTasks(connection, run, control, TaskKind.FAILURE)
                .open(
                        NONE,
                        run.period(),
                        run.period(),
                        places,
                        run.now().atOffset(ZoneOffset.UTC),
                        control.number("withinDays").orElseThrow());
    }
}
