package org.bianmin.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bianmin.support.TestRoles;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own with as many cases as are wanted, spread over offices, of which two in three were accepted. */
final class WorkListDatabase implements AutoCloseable {

    private static final String CASES = """
            insert into service_case (number, item, jurisdiction, language, received_at, data_key, secret_hash)
            select 'BENCH-' || n, split_part(unit, '/', 1) || '-1', split_part(unit, '/', 1), 'zh',
                now() - (n %% 120) * interval '1 day', '00000000-0000-0000-0000-000000000000', '\\x00'
            from generate_series(%d, %d) n, lateral (select (?::text[])[1 + n %% ?] as unit) u
            """;

    private static final String RECEIVED = """
            insert into case_event (case_id, position, at, actor, role, unit, action, state, data)
            select id, 1, received_at, 'citizen', 'applicant', null, 'receive', 'received',
                jsonb_build_object('process', 'promised', 'channel', 'online',
                    'unit', (?::text[])[1 + substr(number, 7)::integer % ?])
            from service_case
            """;

    private static final String ACCEPTED = """
            insert into case_event (case_id, position, at, actor, role, unit, action, state, data)
            select case_id, 2, at + interval '4 hours', 'li' || case_id % 997, 'town-window', data ->> 'unit', 'accept', 'accepted',
                case when case_id % 2 = 0 then '{"limit": "20 working-days"}'::jsonb else '{}'::jsonb end
            from case_event where position = 1 and case_id % 3 > 0
            """;

    private static final String SENT = """
            insert into case_event (case_id, position, at, actor, role, unit, action, state, data)
            select case_id, 3, at + interval '1 day', actor, role, unit, 'send-to-review', 'review', '{}'
            from case_event where position = 2 and case_id % 3 = 1
            """;

    private static final int CASES_AT_ONCE = 1_000_000;

    private final EmbeddedPostgres postgres;
    private final Map<String, String> settings;

    WorkListDatabase(Path folder) throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("max_connections", "40")
                .start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            TestRoles.make(connection);
        }
        settings = TestRoles.settings(postgres.getPort());
        Flyway.configure(WorkListDatabase.class.getClassLoader())
                .dataSource(owner())
                .locations("filesystem:src/main/resources/db/migration")
                .load()
                .migrate();
    }

    /** As the superuser, who need not check what refers to what. */
    void fill(int cases, List<String> units) throws SQLException {
        try (Connection connection =
                        postgres.getDatabase("postgres", TestRoles.DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (int from = 1; from <= cases; from += CASES_AT_ONCE) {
                insert(connection, CASES.formatted(from, Math.min(cases, from + CASES_AT_ONCE - 1)), units);
            }
            insert(connection, RECEIVED, units);
            statement.execute(ACCEPTED);
            statement.execute(SENT);
            statement.execute(
                    "insert into data_key values ('00000000-0000-0000-0000-000000000000', '\\x00', 'none', now())");
            statement.execute("vacuum analyze service_case, case_event");
        }
    }

    private static void insert(Connection connection, String sql, List<String> units) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setArray(1, connection.createArrayOf("text", units.toArray()));
            insert.setInt(2, units.size());
            insert.executeUpdate();
        }
    }

    void vacuum() throws SQLException {
        try (Connection connection =
                        postgres.getDatabase("postgres", TestRoles.DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze work_list");
            statement.execute("checkpoint");
        }
    }

    DataSource owner() {
        return source("quarkus.flyway");
    }

    DataSource desk() {
        return source("quarkus.datasource");
    }

    private DataSource source(String prefix) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        source.setUser(settings.get(prefix + ".username"));
        source.setPassword(settings.get(prefix + ".password"));
        source.setPrepareThreshold(1);
        return source;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
