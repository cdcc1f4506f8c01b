package org.bianmin.domain.supervision.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.Partition;

/** Opens the task for the managers of places that the desk could not do something of its own. */
public final class FailureTasks {

    private static final String EACH = """
            select ?::text || case when cardinality(units) = 1 then '' else ' ' || unit end as subject, unit,
                null::bigint as case_id, jsonb_build_object('period', ?::text) as facts
            from (select ?::text[] as units) known cross join unnest(units) as unit
            """;

    private FailureTasks() {}

    /** Within the caller's transaction. */
    public static void open(Connection connection, List<String> places, ControlRunRows.Claimed run, Instant now)
            throws SQLException {
        List<String> units = places.stream()
                .map(place -> Partition.unit(place, run.partition()))
                .toList();
        FoundTasks.ofFailure(connection, run.run(now), run.control()).open(EACH, run.name(), run.period(), units);
    }
}
