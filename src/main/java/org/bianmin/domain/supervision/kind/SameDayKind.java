package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/** Raises an alert for instant cases (即办件) that were accepted on a day and not settled on it. */
@ApplicationScoped
public class SameDayKind implements ControlKind {

    private static final String NOT_SETTLED = """
            w.process = 'instant'
                and exists (select from case_event e where e.case_id = w.case_id and e.action = 'accept'
                    and e.at >= days.since and e.at < days.until)
                and not exists (select from case_event e where e.case_id = w.case_id
                    and e.state in ('decided', 'completed', 'refused', 'withdrawn') and e.at < days.until)
            """;

    @Override
    public String id() {
        return "same-day";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return CaseFindings.open(connection, run, control, TaskKind.ALERT, "'{}'::jsonb", NOT_SETTLED);
    }
}
