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

    /** Only of those that are drawn is anything made but their lot. */
    private static final String DRAWN = """
            select w.number || ' ' || ?::text as subject, concat_ws('/', w.place, w.town, w.village) as unit, w.case_id,
                jsonb_build_object('item', w.item, 'day', ?::text, 'seed', ?::text) as facts
            from (
                select one.number, one.place, one.town, one.village, one.case_id, one.item from work_list one
                where one.place = ? and one.barred is null and (cardinality(?::text[]) = 0 or one.item = any (?))
                    and (?::text is null or one.closed_at is not null)
                    and one.received_at >= ?::timestamptz - interval '1 year' and one.received_at < ?::timestamptz
                order by sha256((?::text || one.number)::bytea) limit ?) w
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
                        control.place(),
                        control.itemIds(),
                        control.itemIds(),
                        control.setting("frame").orElse(null),
                        days.until(),
                        days.until(),
                        seed,
                        control.number("size").orElseThrow());
    }
}
