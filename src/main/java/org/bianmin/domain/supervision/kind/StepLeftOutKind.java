package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Raises an alert for cases in which one step was taken without another that has to go with it (漏办环节): one identity document was seen
 * and not the other, a case was accepted and nobody was told what they need to know.
 */
@ApplicationScoped
public class StepLeftOutKind implements ControlKind {

    private static final String WITHOUT = """
            (?::text is null or w.process = ?)
                and exists (select from case_event e where e.case_id = w.case_id and e.action = any (string_to_array(?, ' '))
                    and (?::text is null or e.data ->> split_part(?, '=', 1) = split_part(?, '=', 2))
                    and e.at >= days.since and e.at < days.until)
                and not exists (select from case_event e where e.case_id = w.case_id and e.action = ?
                    and (?::text is null or e.data ->> split_part(?, '=', 1) = split_part(?, '=', 2))
                    and e.at < days.until)
            """;

    @Override
    public String id() {
        return "step-left-out";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        String process = control.setting("process").orElse(null);
        String takenWith = control.setting("afterWith").orElse(null);
        String neededWith = control.setting("actionWith").orElse(null);
        return CaseFindings.open(
                connection,
                run,
                control,
                TaskKind.ALERT,
                "jsonb_build_object('period', to_char(days.since at time zone 'Asia/Shanghai', 'YYYY-MM-DD'))",
                WITHOUT,
                process,
                process,
                control.setting("after").orElseThrow(),
                takenWith,
                takenWith,
                takenWith,
                control.setting("action").orElseThrow(),
                neededWith,
                neededWith,
                neededWith);
    }
}
