package org.bianmin.domain.upgrade;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bianmin.domain.cases.PlainCases;
import org.bianmin.domain.cases.internal.CaseSecrets;
import org.bianmin.domain.cases.internal.SealedAnswers;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.crypto.WrappedKey;
import org.bianmin.ground.files.Chunks;
import org.bianmin.ground.numbers.LookupSecret;
import org.bianmin.support.Photos;
import org.bianmin.support.PlainText;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.TestRoles;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that version 1 has filled comes to this version, sealed, in spite of an interruption. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DatabaseUpgradeTest {

    private static final int CASES = 120;
    private static final byte[] PHOTO = Photos.jpeg(600_000);
    private static final byte[] SMALL = Photos.jpeg(1_000);

    @Inject
    DatabaseUpgrade upgrade;

    @Inject
    PlainCases plain;

    @Inject
    DataKeys keys;

    @Inject
    CaseSecrets secrets;

    private EmbeddedPostgres postgres;
    private Flyway flyway;

    @BeforeEach
    void fillsADatabaseAsVersionOneDid() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            TestRoles.make(connection);
        }
        Map<String, String> roles = TestRoles.settings(postgres.getPort());
        flyway = flyway(roles, "latest");
        flyway(roles, "2").migrate();
        try (Connection connection = connect()) {
            for (int i = 1; i <= CASES; i++) {
                receive(connection, i);
            }
        }
    }

    @AfterEach
    void stops() throws IOException {
        postgres.close();
    }

    @Test
    void everythingOpensAndNothingStaysInPlainText() throws SQLException, IOException {
        assertTrue(isInTheFilesOfTheTables(name(51)));
        DatabaseUpgrade.Upgrade done = upgrade.run(flyway);
        assertEquals("2", done.from());
        assertEquals(CASES, done.sealed());
        assertSealedAndOpens();
        assertEquals(0, upgrade.run(flyway).executed(), "a second run does nothing");
    }

    @Test
    void aRunThatWasKilledIsContinued() throws SQLException, IOException {
        flyway(TestRoles.settings(postgres.getPort()), "3").migrate();
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection()) {
            owner.setAutoCommit(false);
            assertEquals(50, plain.seal(owner, 50));
            owner.commit();
            assertEquals(50, plain.seal(owner, 50));
            // Killed before it was committed.
            owner.rollback();
        }
        assertEquals(CASES - 50, upgrade.run(flyway).sealed());
        assertSealedAndOpens();
    }

    @Test
    void aBatchThatFailsLeavesTheEarlierOnesAndTheLaterRowsAsTheyWere() throws SQLException, IOException {
        execute("create function fail() returns trigger language plpgsql as $$ begin raise exception 'power cut'; end"
                + " $$");
        execute("create trigger fail before update on service_case for each row when (old.id = 70) execute function"
                + " fail()");
        assertThrows(IllegalStateException.class, () -> upgrade.run(flyway));
        assertEquals("70", value("select count(*) from service_case where answers is not null"));
        assertEquals("70", value("select count(*) from case_attachment"));
        execute("drop trigger fail on service_case");
        execute("drop function fail");
        upgrade.run(flyway);
        assertSealedAndOpens();
    }

    @Test
    void whoeverMigratesWithoutSealingIsRefusedAndLosesNothing() throws SQLException {
        assertThrows(RuntimeException.class, flyway::migrate);
        assertEquals(String.valueOf(CASES), value("select count(*) from service_case where answers is not null"));
    }

    private void assertSealedAndOpens() throws SQLException, IOException {
        try (Connection connection = connect()) {
            List<byte[]> words = new ArrayList<>();
            for (int i : new int[] {1, 50, 51, CASES}) {
                words.addAll(List.of(
                        name(i).getBytes(UTF_8),
                        secret(i).getBytes(UTF_8),
                        mobile(i).getBytes(UTF_8),
                        "11010519491231002X".getBytes(UTF_8),
                        ("证件" + i + ".jpg").getBytes(UTF_8),
                        java.util.Arrays.copyOfRange(PHOTO, 500_000, 500_032)));
            }
            assertEquals(List.of(), PlainText.of(connection, words));
            for (int i = 1; i <= CASES; i++) {
                assertOpens(connection, i);
            }
        }
        assertFalse(isInTheFilesOfTheTables(name(51)));
    }

    private void assertOpens(Connection connection, int i) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
            select c.answers_sealed, c.secret_hash, k.id, k.master_key, k.wrapped, c.sex, c.birth_month, f.id, f.name_sealed,
                f.size, c.document_index is not null, c.telephone_index is not null
            from service_case c join data_key k on k.id = c.data_key join stored_file f on f.data_key = k.id
            where c.number = ?
            """)) {
            select.setString(1, number(i));
            ResultSet row = select.executeQuery();
            assertTrue(row.next(), number(i));
            DataKey key = keys.open(row.getObject(3, UUID.class), new WrappedKey(row.getString(4), row.getBytes(5)));
            assertEquals(
                    Map.of("applicantName", name(i), "residentId", "11010519491231002X", "mobile", mobile(i)),
                    SealedAnswers.open(key, SealedAnswers.OF_CASE, row.getBytes(1)));
            LookupSecret secret = LookupSecret.parse(secret(i)).orElseThrow();
            assertArrayEquals(secrets.hash(number(i), secret), row.getBytes(2), "the secret on the slip opens it");
            assertEquals("female 1949-12-01", row.getString(6) + " " + row.getString(7));
            UUID file = row.getObject(8, UUID.class);
            assertEquals("证件" + i + ".jpg", key.openText(Chunks.name(file), row.getBytes(9)));
            assertEquals(photo(i).length, row.getInt(10));
            assertTrue(row.getBoolean(11) && row.getBoolean(12));
            assertArrayEquals(photo(i), Chunks.open(key, file, chunks(connection, file)));
            assertFalse(row.next(), "one file");
        }
    }

    private static List<byte[]> chunks(Connection connection, UUID file) throws SQLException {
        List<byte[]> chunks = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select sealed from file_chunk where file = ? order by position")) {
            select.setObject(1, file);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                chunks.add(rows.getBytes(1));
            }
        }
        return chunks;
    }

    /** Rows that an update has replaced stay in a table's file until it is written anew. */
    private boolean isInTheFilesOfTheTables(String word) throws SQLException, IOException {
        execute("checkpoint");
        String bytes = new String(word.getBytes(UTF_8), ISO_8859_1);
        try (Stream<Path> files =
                Files.walk(Path.of(value("show data_directory")).resolve("base"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, ISO_8859_1).contains(bytes)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Flyway flyway(Map<String, String> roles, String target) {
        return Flyway.configure()
                .dataSource(
                        roles.get("quarkus.datasource.jdbc.url"),
                        roles.get("quarkus.flyway.username"),
                        roles.get("quarkus.flyway.password"))
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    private static void receive(Connection connection, int i) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into service_case (number, lookup_secret, item, jurisdiction, language, status, answers, fingerprint, received_at)
            values (?, ?, 'east-1', 'east', 'zh', 'received', cast(? as jsonb), ?, now()) returning id
            """)) {
            insert.setString(1, number(i));
            insert.setString(2, secret(i));
            insert.setString(
                    3,
                    "{\"applicantName\":\"" + name(i) + "\",\"residentId\":\"11010519491231002X\",\"mobile\":\""
                            + mobile(i) + "\"}");
            insert.setString(4, "fingerprint " + i);
            ResultSet id = insert.executeQuery();
            id.next();
            try (PreparedStatement file = connection.prepareStatement(
                    "insert into case_attachment (case_id, position, file_name, media_type, sha256, content) values"
                            + " (?, 1, ?, 'image/jpeg', '', ?)")) {
                file.setLong(1, id.getLong(1));
                file.setString(2, "证件" + i + ".jpg");
                file.setBytes(3, photo(i));
                file.executeUpdate();
            }
        }
    }

    private static byte[] photo(int i) {
        return i % 40 == 1 ? PHOTO : SMALL;
    }

    private static String number(int i) {
        return "EA-20261101-%04d-0".formatted(i);
    }

    private static String name(int i) {
        return "上官第%03d号".formatted(i);
    }

    private static String mobile(int i) {
        return "13712%06d".formatted(i);
    }

    /** One of its own for each, in the letters that secrets have. */
    private static String secret(int i) {
        String letters = "34679ACDEFGHJKMNPQRTVWXYZ";
        return "KKKK-QQ" + letters.charAt(i / 25) + letters.charAt(i % 25);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return postgres.getDatabase("postgres", TestRoles.DATABASE).getConnection();
    }
}
