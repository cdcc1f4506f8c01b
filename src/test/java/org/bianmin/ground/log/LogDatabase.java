package org.bianmin.ground.log;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.support.TestRoles;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL with the log of a desk, which works as its own role, and beside it a superuser who may tamper. */
final class LogDatabase implements AutoCloseable {

    static final String ORIGIN = "bianmin.example.cn/operation-log";

    final Keyring keys = Keyring.generate("test", new SecureRandom());
    final List<String> kept = new ArrayList<>();

    private final EmbeddedPostgres postgres;
    private final AgroalDataSource desk;

    LogDatabase() {
        try {
            postgres = EmbeddedPostgres.start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                TestRoles.make(connection);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> settings = TestRoles.settings(postgres.getPort());
        Flyway.configure(LogDatabase.class.getClassLoader())
                .dataSource(source(settings, "quarkus.flyway"))
                .locations("filesystem:src/main/resources/db/migration")
                .load()
                .migrate();
        desk = pool(settings);
    }

    private static AgroalDataSource pool(Map<String, String> settings) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(10)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(
                                            settings.get("quarkus.datasource.jdbc.url"))
                                    .principal(new NamePrincipal(settings.get("quarkus.datasource.username")))
                                    .credential(new SimplePassword(settings.get("quarkus.datasource.password"))))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource source(Map<String, String> settings, String prefix) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        source.setUser(settings.get(prefix + ".username"));
        source.setPassword(settings.get(prefix + ".password"));
        return source;
    }

    DataSource desk() {
        return desk;
    }

    /** Adds an entry that was made so long ago. */
    void record(String subject, Duration ago) {
        record(Deed.of("case.received", subject), ago);
    }

    void record(Deed deed, Duration ago) {
        try (Connection connection = desk.getConnection()) {
            OperationLog.record(connection, Clock.offset(Clock.systemUTC(), ago.negated()), Actor.citizen(), deed);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    LogSequencer sequencer() {
        return new LogSequencer(desk, ORIGIN, keys, Clock.systemUTC(), List.of(new HeadWitness() {

            @Override
            public void keep(Checkpoint head) {
                synchronized (kept) {
                    kept.add(head.line());
                }
            }

            @Override
            public Stream<String> kept() {
                return List.copyOf(kept).stream();
            }
        }));
    }

    /** What is wrong, the heads that were kept taken into account. */
    List<LogFinding> findings() {
        return findings(kept.iterator());
    }

    List<LogFinding> findings(Iterator<String> heads) {
        List<LogFinding> findings = new ArrayList<>();
        LogReport report = new LogVerifier(desk, keys, Clock.systemUTC()).verify(List.of(heads), findings::add);
        if (report.findings() != findings.size()) {
            throw new AssertionError(report + " " + findings);
        }
        return findings;
    }

    /** As a superuser, with all triggers and foreign keys off. */
    void tamper(String... statements) {
        try (Connection connection =
                        postgres.getDatabase("postgres", TestRoles.DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the owner of the tables, whom the triggers stop. */
    void asOwner(String sql) {
        try (Connection connection =
                        postgres.getDatabase("postgres", TestRoles.DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            TestRoles.become(connection);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The number that a query answers with. */
    long number(String query) {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        desk.close();
        postgres.close();
    }
}
