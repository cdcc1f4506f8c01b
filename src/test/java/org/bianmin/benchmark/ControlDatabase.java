package org.bianmin.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bianmin.support.TestRoles;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of its own with the cases of a year, in the order in which they came: ten of eleven of a large place and one of a small
 * one. Of a hundred cases one was accepted at night, of two hundred one was asked for papers twice; of twenty one is open.
 */
final class ControlDatabase implements AutoCloseable {

    static final String LARGE = "tunchang";
    static final String SMALL = "yazhou";

    static final int YEAR = 2025;

    private static final int CASES_AT_ONCE = 1_000_000;

    private static final String CASES = """
            insert into service_case (number, item, jurisdiction, language, received_at, birth_month, data_key, secret_hash)
            select 'BENCH-' || n, p.place || '-' || (1 + n / 11 %% 18), p.place, 'zh', t.at, date '1950-01-01' + (n %% 600) * 30,
                '00000000-0000-0000-0000-000000000000', '\\x00'
            from generate_series(%1$d, %2$d) n,
                lateral (select case n %% 11 when 0 then 'yazhou' else 'tunchang' end as place) p,
                lateral (select ((array[%4$s]::date[])[1 + (n - 1)::bigint * %5$d / %3$d] + time '09:00' + (n %% 100) * interval '1 minute')
                    at time zone 'Asia/Shanghai' as at) t
            """;

    private static final String EVENTS = """
            insert into case_event (case_id, position, at, actor, role, unit, action, state, data)
            select c.id, row_number() over (partition by c.id order by e.at), e.at, e.actor, e.role, e.unit, e.action, e.state, '{}'
            from service_case c
            cross join lateral (select c.jurisdiction || '/4690221' || to_char(c.id %% 20, 'FM00') as unit) o
            cross join lateral (
                select c.received_at as at, 'citizen' as actor, 'applicant' as role, null as unit, 'receive' as action, 'received' as state
                union all select c.received_at + interval '10 minutes' * k, 'c' || c.id %% 997, 'town-window', o.unit,
                    case k when 1 then 'ask-papers' when 2 then 'give-papers' else 'ask-papers' end, 'supplement'
                    from generate_series(1, 3) k where c.id %% 200 = 7
                union all select c.received_at + case c.id %% 100 when 3 then interval '13 hours' else interval '40 minutes' end,
                    'c' || c.id %% 997, 'town-window', o.unit, 'accept', 'accepted'
                union all select c.received_at + interval '3 hours', 'r' || c.id %% 499, 'reviewer', o.unit, 'approve', 'decided'
                    where c.id %% 20 > 0
            ) e
            where c.id between %1$d and %2$d order by c.id, e.at
            """;

    private static final String ROWS = """
            insert into work_list (case_id, number, item, place, town, village, taken_in_at, process, state, holder, acceptor, position,
                received_at, due_on, due_kind, urgent_on, closed_at)
            select id, number, item, jurisdiction, '4690221' || to_char(id %% 20, 'FM00'), null, jurisdiction, 'promised',
                case id %% 20 when 0 then 'accepted' else 'completed' end, case id %% 20 when 0 then 'window' else 'nobody' end,
                'c' || id %% 997, 3, received_at, received_at::date + 30, 'due', received_at::date + 30,
                case when id %% 20 > 0 then received_at + interval '2 days' end
            from service_case where id between %1$d and %2$d order by id
            """;

    private final EmbeddedPostgres postgres;
    private final Map<String, String> settings;

    ControlDatabase(Path folder) throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                // Filling is not measured; what is, reads.
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_connections", "40")
                // One scan is one process here, on both sides of each comparison.
                .setServerConfig("max_parallel_workers_per_gather", "0")
                .start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            TestRoles.make(connection);
        }
        settings = TestRoles.settings(postgres.getPort());
        Flyway.configure(ControlDatabase.class.getClassLoader())
                .dataSource(source("quarkus.flyway"))
                .locations("filesystem:src/main/resources/db/migration")
                .load()
                .migrate();
    }

    /** On the working days of the year; as the superuser, who need not check what refers to what. */
    void fill(int cases, List<LocalDate> days) throws SQLException {
        String dates = days.stream().map(day -> "'" + day + "'").collect(Collectors.joining(", "));
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "insert into data_key values ('00000000-0000-0000-0000-000000000000', '\\x00', 'none', now())");
            for (int from = 1; from <= cases; from += CASES_AT_ONCE) {
                int to = Math.min(cases, from + CASES_AT_ONCE - 1);
                for (String part : new String[] {CASES, EVENTS, ROWS}) {
                    statement.execute(part.formatted(from, to, cases, dates, days.size()));
                }
            }
            statement.execute("vacuum analyze service_case, case_event, work_list");
            statement.execute("checkpoint");
        }
    }

    /** As it was before a control ran. */
    void forget() throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate task_event, supervision_task, control_run, sample_unit, sample_draw cascade");
        }
    }

    /** The statistics of what is due, as the server makes them when it has time. */
    void analyze() throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze control_run");
        }
    }

    /** What a desk has to know of it. */
    Map<String, String> environment() {
        return TestRoles.environment(postgres.getPort());
    }

    /** Who may do all. */
    Connection owner() throws SQLException {
        return postgres.getDatabase("postgres", TestRoles.DATABASE).getConnection();
    }

    DataSource desk() {
        return source("quarkus.datasource");
    }

    private DataSource source(String prefix) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        source.setUser(settings.get(prefix + ".username"));
        source.setPassword(settings.get(prefix + ".password"));
        return source;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
