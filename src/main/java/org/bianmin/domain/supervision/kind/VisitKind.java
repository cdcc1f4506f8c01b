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
 * Draws offices whose counters somebody visits unannounced (不定期现场抽查), on a day that nobody can foresee: each by a lot from a seed
 * that is drawn now and stands among the facts. A day is drawn once.
 */
@ApplicationScoped
public class VisitKind implements ControlKind {

    private static final String DRAWN = """
            select ?::text || ' ' || unit as subject, unit, null::bigint as case_id,
                jsonb_build_object('day', ?::text, 'seed', ?::text) as facts
            from unnest(?::text[]) as unit
            where not exists (select from supervision_task t where t.control = ? and t.subject like ? || ' %')
            order by sha256((?::text || unit)::bytea) limit ?
            """;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String id() {
        return "visit";
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
                        Offices.of(control, content),
                        control.id(),
                        run.period(),
                        seed,
                        control.number("size").orElseThrow());
    }
}
