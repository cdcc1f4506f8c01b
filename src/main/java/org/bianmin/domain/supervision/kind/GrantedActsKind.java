package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Finds what was done to cases by accounts that did not hold the role at the place on that day, nor stood in for somebody who did
 * (权限配置). The desk lets nobody do so: what is found was done beside it, or the grant was changed afterwards.
 */
@ApplicationScoped
public class GrantedActsKind implements ControlKind {

    private static final String NOT_GRANTED = """
            exists (select from case_event e where e.case_id = w.case_id and e.at >= days.since and e.at < days.until
                and e.role = any (?::text[])
                and not exists (select from role_grant g join staff_account a on a.id = g.account
                    where g.role = e.role and (g.unit = w.place or g.unit like w.place || '/%')
                        and g.from_day <= (e.at at time zone 'Asia/Shanghai')::date
                        and (g.until_day is null or g.until_day >= (e.at at time zone 'Asia/Shanghai')::date)
                        and (g.ended_at is null or g.ended_at > e.at)
                        and (a.account = e.actor or exists (
                            select from substitution s join staff_account b on b.id = s.substitute
                            where s.absent = a.id and b.account = e.actor
                                and (e.at at time zone 'Asia/Shanghai')::date between s.from_day and s.until_day
                                and (s.ended_at is null or s.ended_at > e.at)))))
            """;

    @Override
    public String id() {
        return "granted-acts";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        List<String> roles =
                Arrays.stream(StaffRole.values()).map(StaffRole::code).toList();
        return CaseFindings.open(connection, run, control, TaskKind.FINDING, "'{}'::jsonb", NOT_GRANTED, roles);
    }
}
