package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Finds the cases in which something was done of which the person has to be told in writing (书面告知), and no such notice was issued with
 * it. The desk issues each with the act itself; this looks at what stands in the events, whoever wrote them.
 */
@ApplicationScoped
public class NoticeIssuedKind implements ControlKind {

    private static final String UNTOLD = """
            exists (select from case_event e where e.case_id = w.case_id and e.action = any (string_to_array(?, ' '))
                and e.at >= days.since and e.at < days.until
                and not exists (select from notice n where n.case_id = e.case_id and n.position = e.position and n.kind = ?))
            """;

    @Override
    public String id() {
        return "notice-issued";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return CaseFindings.open(
                connection,
                run,
                control,
                TaskKind.FINDING,
                "'{}'::jsonb",
                UNTOLD,
                control.setting("action").orElseThrow(),
                control.setting("notice").orElseThrow());
    }
}
