package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Draws cases of the last twelve months for an unannounced check (不定期抽查台账): each case by a lot from a seed that is drawn now and
 * stands among the facts, so that the order can be made again.
 */
@ApplicationScoped
public class SpotCheckKind implements ControlKind {

    /**
     * The lots come from the index of items and days of receipt, in their order; of each in turn it is looked up where it stands, until
     * there are enough. Where it stands is asked for in a query that is not merged with the rest, which would be asked of all of them.
     */
    private static final String DRAWN = """
            select w.number || ' ' || ?::text as subject, concat_ws('/', w.place, w.town, w.village) as unit, w.case_id,
                jsonb_build_object('item', w.item, 'day', ?::text, 'seed', ?::text) as facts
            from (
                select c.id, sha256((?::text || c.number)::bytea) as lot from service_case c
                where (cardinality(?::text[]) = 0 and c.jurisdiction = ? or c.item = any (?))
                    and c.received_at >= ?::timestamptz - interval '1 year' and c.received_at < ?::timestamptz
                order by lot) one
            cross join lateral (select * from work_list stands where stands.case_id = one.id offset 0) w
            where w.place = ? and w.barred is null and (?::text is null or w.closed_at is not null)
            order by one.lot limit ?
            """;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String id() {
        return "spot-check";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        String seed = Long.toUnsignedString(random.nextLong());
        return new FoundTasks(connection, run, control, TaskKind.CHECK)
                .open(
                        DRAWN,
                        run.period(),
                        run.period(),
                        seed,
                        seed,
                        control.itemIds(),
                        control.place(),
                        control.itemIds(),
                        days.until(),
                        days.until(),
                        control.place(),
                        control.setting("frame").orElse(null),
                        control.number("size").orElseThrow());
    }
}
