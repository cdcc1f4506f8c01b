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
 * Draws people whom the assistant of their village visits at home (入户核查): from the completed cases of the items that say who draws
 * benefits, each by a lot from a seed that is drawn now and stands among the facts. A period is
 * drawn once.
 */
@ApplicationScoped
public class HomeVisitKind implements ControlKind {

    private static final String DRAWN = """
            select w.number || ' ' || ?::text as subject, concat_ws('/', w.place, w.town, w.village) as unit, w.case_id,
                jsonb_build_object('period', ?::text, 'seed', ?::text) as facts
            from work_list w
            where w.place = ? and (cardinality(?::text[]) = 0 or w.item = any (?)) and w.village is not null
                and w.state = 'completed' and w.closed_at < ?::timestamptz
                and not exists (select from supervision_task t where t.control = ? and t.facts ->> 'period' = ?)
            order by sha256((?::text || w.number)::bytea) limit ?
            """;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String id() {
        return "home-visit";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
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
                        Days.of(run.period()).until(),
                        control.id(),
                        run.period(),
                        seed,
                        control.number("size").orElseThrow());
    }
}
