package org.bianmin.run.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;

/** Counts events, and tells how many entries of the operation log wait for their place. */
@Singleton
final class Meters implements Tally {

    private final Map<Event, Counter> counters = new EnumMap<>(Event.class);
    private final MeterRegistry registry;
    /** Asked for only when somebody reads: commands that need no database start without one. */
    private final Instance<DataSource> database;

    Meters(MeterRegistry registry, Instance<DataSource> database) {
        this.registry = registry;
        this.database = database;
        for (Event event : Event.values()) {
            counters.put(event, registry.counter(name(event)));
        }
    }

    /** At the start, so that what has not happened yet reads as nought and not as nothing. */
    void begin(@Observes StartupEvent start) {
        Gauge.builder("bianmin.log.unsequenced", this, Meters::unsequenced)
                .description(
                        "Entries of the operation log that have no place in the tree yet; NaN where nobody can tell")
                .register(registry);
    }

    @Override
    public void add(Event event) {
        counters.get(event).increment();
    }

    private static String name(Event event) {
        return switch (event) {
            case CASE_RECEIVED -> "bianmin.cases.received";
            case CASE_REFUSED -> "bianmin.cases.refused";
            case LOOK_UP_FAILED -> "bianmin.lookups.failed";
            case JOB_FAILED -> "bianmin.jobs.failed";
            case CASE_FINDING -> "bianmin.cases.findings";
            case REQUEST_BRAKED -> "bianmin.requests.braked";
        };
    }

    private double unsequenced() {
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from log_pending");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
