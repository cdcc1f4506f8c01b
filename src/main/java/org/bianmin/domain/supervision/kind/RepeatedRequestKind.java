package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/** Raises an alert for cases in which papers were asked for a second time (一次性告知): the first request has to name them all. */
@ApplicationScoped
public class RepeatedRequestKind implements ControlKind {

    private static final String ASKED_AGAIN = """
            exists (select from case_event e where e.case_id = w.case_id and e.action = 'ask-papers'
                    and e.at >= days.since and e.at < days.until)
                and (select count(*) from case_event e where e.case_id = w.case_id and e.action = 'ask-papers') > 1
            """;

    @Override
    public String id() {
        return "repeated-request";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return CaseFindings.open(connection, run, control, TaskKind.ALERT, """
                jsonb_build_object('requests', (select count(*) from case_event e
                    where e.case_id = w.case_id and e.action = 'ask-papers'))""", ASKED_AGAIN);
    }
}
