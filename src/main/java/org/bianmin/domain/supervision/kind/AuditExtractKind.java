package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Gives an inspector, for each office, an extract of what was determined and approved there (内部审计): how many acts, by how many
 * people, how many of one's own acceptances somebody approved, and how many acts the operation log does not know.
 */
@ApplicationScoped
public class AuditExtractKind implements ControlKind {

    private static final String EXTRACT = """
            select ?::text || ' ' || x.unit as subject, x.unit, null::bigint as case_id,
                jsonb_build_object('month', ?::text, 'decided', x.decided, 'approvals', x.approvals, 'actors', x.actors, 'own', x.own,
                    'unlogged', x.unlogged) as facts
            from (
                select concat_ws('/', w.place, w.town, w.village) as unit,
                    count(*) filter (where e.action in ('decide', 'refuse')) as decided,
                    count(*) filter (where e.action = 'approve') as approvals,
                    count(distinct e.actor) as actors,
                    count(*) filter (where e.action = 'approve' and e.actor = w.acceptor) as own,
                    count(*) filter (where not exists (
                        select from operation_log l where l.subject = w.number and l.actor = e.actor
                            and l.at between e.at - interval '1 minute' and e.at + interval '1 minute')) as unlogged
                from case_event e join work_list w on w.case_id = e.case_id
                where w.place = ? and e.action in ('decide', 'refuse', 'approve') and e.at >= ? and e.at < ?
                group by 1) x
            """;

    @Override
    public String id() {
        return "audit-extract";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        return new FoundTasks(connection, run, control, TaskKind.CHECK)
                .open(EXTRACT, run.period(), run.period(), control.place(), days.from(), days.until());
    }
}
