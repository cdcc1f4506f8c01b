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

/** Raises an alert for open cases whose limit is over (超期办件), once for each case. */
@ApplicationScoped
public class OverdueKind implements ControlKind {

    private static final String OVERDUE = """
            w.closed_at is null and w.due_kind = 'due' and w.due_on < (days.until at time zone 'Asia/Shanghai')::date
                and (?::text is null or w.process = ?)
            """;

    @Override
    public String id() {
        return "overdue";
    }

    @Override
    public List<String> partitions(Control control, Snapshot content) {
        return Partition.byTown(control, content);
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        String process = control.setting("process").orElse(null);
        return CaseFindings.open(
                connection,
                run,
                control,
                TaskKind.ALERT,
                "jsonb_build_object('due', w.due_on)",
                OVERDUE,
                process,
                process);
    }
}
