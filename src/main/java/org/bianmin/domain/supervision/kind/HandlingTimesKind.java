package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.Partition;
import org.bianmin.domain.supervision.TaskKind;

/**
 * For what has to be done "in time" (及时) without a number in the source: raises an alert for cases in which nothing happened for as
 * many days as the office has set.
 */
@ApplicationScoped
public class HandlingTimesKind implements ControlKind {

    private static final String IDLE = """
            w.closed_at is null and w.holder in ('window', 'reviewer')
                and (select max(e.at) from case_event e where e.case_id = w.case_id) < days.until - make_interval(days => ?)
            """;

    @Override
    public String id() {
        return "in-time";
    }

    @Override
    public List<String> partitions(Control control, Snapshot content) {
        return Partition.byTown(control, content);
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return CaseFindings.open(
                connection,
                run,
                control,
                TaskKind.ALERT,
                "jsonb_build_object('since', (select max(e.at)::date from case_event e where e.case_id = w.case_id))",
                IDLE,
                control.number("idleDays").orElseThrow());
    }
}
