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
 * Gives each office of a tier the check of what it and the offices within it have in hand (定期核查办件情况), with the numbers: open,
 * overdue, and waiting for the applicant.
 */
@ApplicationScoped
public class OfficeCheckKind implements ControlKind {

    private static final String IN_HAND = """
            select ?::text || ' ' || office.path as subject, office.path as unit, null::bigint as case_id,
                jsonb_build_object('period', ?::text, 'open', coalesce(h.open, 0), 'overdue', coalesce(h.overdue, 0),
                    'waiting', coalesce(h.waiting, 0)) as facts
            from unnest(?::text[]) as office (path)
            left join (
                select unit.path, count(*) as open,
                    count(*) filter (where w.due_kind = 'due' and w.due_on < ?::date) as overdue,
                    count(*) filter (where w.holder = 'applicant') as waiting
                from work_list w
                cross join lateral (values (w.place), (w.place || '/' || w.town), (w.place || '/' || w.town || '/' || w.village))
                    as unit (path)
                where w.closed_at is null and w.place = ? and (cardinality(?::text[]) = 0 or w.item = any (?))
                group by unit.path
            ) h on h.path = office.path
            """;

    @Override
    public String id() {
        return "office-check";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return new FoundTasks(connection, run, control, TaskKind.CHECK)
                .open(
                        IN_HAND,
                        run.period(),
                        run.period(),
                        Offices.of(control, content),
                        run.dueOn(),
                        control.place(),
                        control.itemIds(),
                        control.itemIds());
    }
}
