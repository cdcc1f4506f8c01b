package org.bianmin.domain.supervision.kind;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind.Outcome;
import org.bianmin.domain.supervision.ControlKind.Run;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.TaskKind;

/** Opens tasks about entries of a register. What an entry says is sealed, so that it is looked at here and not in the database. */
final class Entries {

    private static final String EACH = """
            select n.subject, n.unit, null::bigint as case_id, jsonb_build_object(?::text, n.fact) as facts
            from unnest(?::text[], ?::text[], ?::text[]) as n (subject, unit, fact)
            """;

    private Entries() {}

    /**
     * What a task is opened about.
     *
     * @param subject once for each
     * @param value of the fact that is told; names nobody
     */
    record About(RegisterEntry entry, String subject, String value) {}

    /** Opens them, each with one fact of the same name. */
    static Outcome open(
            Connection connection, Run run, Control control, TaskKind kind, String fact, List<About> subjects)
            throws SQLException {
        return new FoundTasks(connection, run, control, kind)
                .open(
                        EACH,
                        fact,
                        subjects.stream().map(About::subject).toList(),
                        subjects.stream()
                                .map(about -> about.entry().unit().path())
                                .toList(),
                        subjects.stream().map(About::value).toList());
    }

    /** Both together. */
    static Outcome both(Outcome one, Outcome other) {
        Map<String, Long> counts = new HashMap<>(one.counts());
        other.counts().forEach((name, count) -> counts.merge(name, count, Long::sum));
        return new Outcome(counts, one.inputs(), other.result());
    }
}
