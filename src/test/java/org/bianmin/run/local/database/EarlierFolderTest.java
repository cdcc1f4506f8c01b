package org.bianmin.run.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

/** A data folder of the first version, in which everybody is superuser without a password, is taken over with all that is in it. */
class EarlierFolderTest {

    private static final String MIGRATIONS = "filesystem:src/main/resources/db/migration";
    private static final int CASES = 50;

    @TempDir
    private Path home;

    private OwnServer server;

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void itsRowsStayAndItsDoorsAreClosed() throws Exception {
        int before = earlier();
        server = OwnServer.in(home);
        server.start();
        String url = server.roles().url();

        try (Connection owner = connect(url, Credentials.OWNER, server.password(Credentials.OWNER))) {
            assertEquals(List.of(String.valueOf(CASES)), column(owner, "select count(*) from service_case"));
            assertEquals(
                    List.of(String.valueOf(CASES)),
                    column(
                            owner,
                            "select count(*) from service_case where answers ->> 'applicantName' = '张三' || number"));
            assertEquals(List.of("1", "2"), column(owner, "select version from flyway_schema_history order by 1"));
            assertEquals(List.of(Credentials.OWNER), column(owner, """
                    select distinct pg_get_userbyid(relowner) from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'S', 'v')"""));
            assertEquals(List.of(Credentials.OWNER), column(owner, """
                    select distinct pg_get_userbyid(proowner) from pg_proc where pronamespace = 'public'::regnamespace"""));
            assertEquals(List.of("on"), column(owner, "show data_checksums"));
        }
        assertEquals(
                "28P01",
                assertThrows(
                                SQLException.class,
                                () -> connect(url, "postgres", "postgres").close())
                        .getSQLState());
        assertEquals(
                before,
                Flyway.configure()
                        .dataSource(url, Credentials.OWNER, server.password(Credentials.OWNER))
                        .locations(MIGRATIONS)
                        .load()
                        .info()
                        .applied()
                        .length);
        // It belongs to the owner in truth: the next versions change the tables.
        Flyway.configure()
                .dataSource(url, Credentials.OWNER, server.password(Credentials.OWNER))
                .locations(MIGRATIONS)
                .target("4")
                .load()
                .migrate();

        // The next start finds it as its own.
        server.stop();
        server = OwnServer.in(home);
        server.start();
        try (Connection desk = connect(server.roles().url(), Credentials.DESK, server.password(Credentials.DESK))) {
            assertEquals(List.of(String.valueOf(CASES)), column(desk, "select count(*) from service_case"));
        }
    }

    /** A folder as the first version left it when it was stopped; returns how many migrations it has seen. */
    private int earlier() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(OwnServer.data(home))
                        .setCleanDataDirectory(false)
                        .start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            int count = Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations(MIGRATIONS)
                    .target("2")
                    .load()
                    .migrate()
                    .migrationsExecuted;
            statement.execute("""
                    insert into service_case (number, lookup_secret, item, jurisdiction, language, status, answers,
                            fingerprint, received_at)
                        select 'W-' || n, 'AAAA-BBBB', 'west-1', 'west', 'zh', 'received',
                            jsonb_build_object('applicantName', '张三W-' || n), n::text, now()
                        from generate_series(1, %d) n
                    """.formatted(CASES));
            return count;
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return new Driver().connect(url, login);
    }
}
