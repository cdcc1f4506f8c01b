package org.bianmin.ground.crypto.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.crypto.MasterKeys;
import org.bianmin.ground.crypto.MissingKeyException;
import org.bianmin.ground.crypto.WrappedKey;
import org.bianmin.support.GivenSettings;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The master key is changed under data keys that stay what they are. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MasterKeysTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path folder;

    @Inject
    Instance<EntityManager> database;

    @Inject
    Keyring ofTheApplication;

    private Path file;
    private KeyringPlace place;
    private DataKeys keys;
    private MasterKeys masters;

    /** The keys of the application are the first, so that the rows of other tests open too. */
    @BeforeEach
    void laysTheKeysIntoAFile() throws IOException {
        file = folder.resolve("keys.properties");
        Files.writeString(file, ofTheApplication.text());
        place = new KeyringPlace(GivenSettings.of(Map.of("bianmin.keys.file", file.toString())));
        keys = new DataKeys(database, new KeyringService(place), Clock.systemUTC());
        masters = new MasterKeys(() -> place, keys, Clock.systemUTC());
    }

    @Test
    void everyDataKeyIsWrappedAnewAndOpensTheSame() throws Exception {
        String before = Keyring.parse(Files.readString(file)).current();
        List<byte[]> sealed = new ArrayList<>();
        List<DataKey> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            DataKey key = QuarkusTransaction.requiringNew().call(keys::make);
            made.add(key);
            sealed.add(key.sealText("a thing", "secret " + i));
        }
        assertTrue(masters.rotate() >= 3);
        Keyring after = Keyring.parse(Files.readString(file));
        assertNotEquals(before, after.current());
        assertEquals(1, after.masters().size(), "the old one is gone");
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
        for (int i = 0; i < 3; i++) {
            UUID id = made.get(i).id();
            assertEquals(after.current(), master(id));
            DataKey opened =
                    QuarkusTransaction.requiringNew().call(() -> keys.find(id).orElseThrow());
            assertEquals("secret " + i, opened.openText("a thing", sealed.get(i)));
        }
        WrappedKey old = new WrappedKey(before, wrapped(made.get(0).id()));
        assertThrows(MissingKeyException.class, () -> keys.open(made.get(0).id(), old));
        back();
    }

    @Test
    void aRunThatWasKilledIsContinued() throws Exception {
        DataKey first = QuarkusTransaction.requiringNew().call(keys::make);
        DataKey second = QuarkusTransaction.requiringNew().call(keys::make);
        // Killed after the new key stood in the file and the first batch was committed.
        place.replace(place.keyring().withMaster("of-the-killed-run", RANDOM));
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> keys.rewrap(1)));
        masters.rotate();
        assertEquals("of-the-killed-run", Keyring.parse(Files.readString(file)).current());
        assertEquals("of-the-killed-run", master(first.id()));
        assertEquals("of-the-killed-run", master(second.id()));
        back();
    }

    /** A post that drew its data key before the change, and commits after it, must not be left behind. */
    @Test
    void aPostThatIsUnderWayIsWaitedFor() throws Exception {
        UUID late = UUID.randomUUID();
        CompletableFuture<Integer> rotation;
        try (Connection post = PostgresResource.connect()) {
            post.setAutoCommit(false);
            post.createStatement().execute("select pg_advisory_xact_lock_shared(" + DataKeys.LOCK + ")");
            insert(
                    post,
                    late,
                    ofTheApplication.current(),
                    new KeyringService(place).wrap(late.toString(), new byte[32]));
            rotation = CompletableFuture.supplyAsync(masters::rotate);
            waitUntilSomebodyWaits();
            assertFalse(rotation.isDone());
            post.commit();
        }
        rotation.get();
        assertEquals(place.keyring().current(), master(late));
        back();
    }

    @Test
    void anErasedKeyIsLeftAlone() throws Exception {
        DataKey key = QuarkusTransaction.requiringNew().call(keys::make);
        QuarkusTransaction.requiringNew().run(() -> keys.erase(key.id()));
        masters.rotate();
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> keys.find(key.id()))
                .isEmpty());
        back();
    }

    /** The application has its keys from a text and would not open what only the file's new key opens. */
    private void back() {
        Keyring now = place.keyring();
        var both = new java.util.TreeMap<>(now.masters());
        both.putAll(ofTheApplication.masters());
        place.replace(new Keyring(
                ofTheApplication.current(), both, now.index(), now.session(), now.logPrivate(), now.logPublic()));
        masters.rewrapAll();
    }

    private static void waitUntilSomebodyWaits() throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            boolean waits = false;
            while (!waits) {
                ResultSet rows = statement.executeQuery(
                        "select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted");
                rows.next();
                waits = rows.getBoolean(1);
            }
        }
    }

    private static void insert(Connection connection, UUID id, String master, WrappedKey wrapped) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into data_key (id, wrapped, master_key, made_at) values (?, ?, ?, now())")) {
            insert.setObject(1, id);
            insert.setBytes(2, wrapped.sealed());
            insert.setString(3, master);
            insert.executeUpdate();
        }
    }

    private static String master(UUID id) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("select master_key from data_key where id = '" + id + "'");
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    private static byte[] wrapped(UUID id) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("select wrapped from data_key where id = '" + id + "'");
            assertTrue(rows.next());
            return rows.getBytes(1);
        }
    }
}
