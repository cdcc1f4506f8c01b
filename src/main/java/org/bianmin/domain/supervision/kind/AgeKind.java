package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Raises an alert for applications of people who are older than an age on the day of receipt (首次参保年龄预警), or younger where the
 * control says so. Only the month of birth is known here: who turns that age in the month of receipt counts as having turned it.
 * Whether it is their first enrolment, the register of the insurance knows, and whoever has the task looks there.
 */
@ApplicationScoped
public class AgeKind implements ControlKind {

    private static final String OUTSIDE = """
            w.received_at >= days.since and w.received_at < days.until and exists (
                select from service_case c where c.id = w.case_id
                    and (c.birth_month + make_interval(years => ?) <= (w.received_at at time zone 'Asia/Shanghai')::date)
                        is distinct from ?::boolean and c.birth_month is not null)
            """;

    @Override
    public String id() {
        return "age-at-receipt";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return CaseFindings.open(
                connection,
                run,
                control,
                TaskKind.ALERT,
                "'{}'::jsonb",
                OUTSIDE,
                control.number("age").orElseThrow(),
                control.setting("younger").isPresent());
    }
}
