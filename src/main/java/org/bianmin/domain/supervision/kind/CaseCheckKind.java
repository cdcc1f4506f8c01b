package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.cases.CaseCheck;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/** Checks that what the database says of cases holds together; each thing that does not is a task for the manager of its place. */
@ApplicationScoped
public class CaseCheckKind implements ControlKind {

    private static final String FINDINGS = """
            select c.number || ' ' || f.rule as subject, c.jurisdiction as unit, f.case_id,
                jsonb_build_object('rule', f.rule, 'detail', f.detail) as facts
            from case_finding f join service_case c on c.id = f.case_id where f.night = ?::date
            """;

    private final CaseCheck check;

    CaseCheckKind(CaseCheck check) {
        this.check = check;
    }

    @Override
    public String id() {
        return "case-check";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        LocalDate night = LocalDate.parse(check.run(content.processes()).night());
        return new FoundTasks(connection, run, control, TaskKind.FAILURE).open(FINDINGS, night);
    }
}
