package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Finds posts that one person alone holds and for whom nobody stands in (AB岗工作制): a task for the office to name somebody. The work
 * lists of whoever is absent are those of the substitute, from the first day to the last.
 */
@ApplicationScoped
public class SubstitutesKind implements ControlKind {

    private static final String ALONE = """
            select h.role || ' ' || h.unit || ' ' || ?::text as subject, h.unit, null::bigint as case_id,
                jsonb_build_object('role', h.role, 'period', ?::text) as facts
            from (
                select g.role, g.unit, (array_agg(distinct g.account))[1] as account
                from role_grant g join staff_account a on a.id = g.account and a.locked_at is null
                where g.ended_at is null and g.from_day <= ?::date and (g.until_day is null or g.until_day >= ?::date)
                    and split_part(g.unit, '/', 1) = ? and g.role = any (?::text[])
                group by g.role, g.unit having count(distinct g.account) = 1
            ) h
            where not exists (select from substitution s
                where s.absent = h.account and s.ended_at is null and s.until_day >= ?::date)
            """;

    @Override
    public String id() {
        return "substitutes";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return new FoundTasks(connection, run, control, TaskKind.DUTY)
                .open(
                        ALONE,
                        run.period(),
                        run.period(),
                        run.dueOn(),
                        run.dueOn(),
                        control.place(),
                        Stream.of(StaffRole.values())
                                .filter(StaffRole::handlesCases)
                                .map(StaffRole::code)
                                .toList(),
                        run.dueOn());
    }
}
