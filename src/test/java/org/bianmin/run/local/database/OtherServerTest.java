package org.bianmin.run.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.bianmin.ground.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk on a PostgreSQL that somebody else runs; here it is that of another data folder. */
class OtherServerTest extends RunFolder {

    @TempDir
    private Path place;

    private final Map<String, String> settings = new HashMap<>();
    private LocalDatabase other;
    private Path data;

    @BeforeEach
    void aServerElsewhere() {
        other = start();
        data = place.resolve("here");
        TOLD.forEach(name -> settings.put(name, System.getProperty(name)));
        settings.put("bianmin.data", data.toString());
    }

    @AfterEach
    void stop() {
        other.close();
    }

    @Test
    void withNothingInItTheDeskMakesKeysAndNoServerOfItsOwn() {
        desk().close();
        assertTrue(Files.exists(data.resolve("keys/keys.properties")));
        assertFalse(Files.exists(data.resolve("postgres")));
    }

    @Test
    void withCasesInItAndNoKeysTheDeskDoesNotStart() throws SQLException {
        try (Connection connection = owner(other)) {
            execute(connection, "create table data_key (id uuid, master_key text, wrapped bytea)");
            execute(connection, "insert into data_key values (gen_random_uuid(), 'a', 'b')");
            execute(connection, "grant select on data_key to public");
        }
        told("keys.properties」", "keys.properties\" is missing");
        assertFalse(Files.exists(data.resolve("keys/keys.properties")));
    }

    @Test
    void withTheKeysOfAnotherDeskItDoesNotStart() throws Exception {
        withCasesInItAndNoKeysTheDeskDoesNotStart();
        Files.createDirectories(data.resolve("keys"));
        Files.copy(home.resolve("keys/keys.properties"), data.resolve("keys/keys.properties"));
        told("不是这个数据库的", "not those of this database");
    }

    @Test
    void whatIsWrongWithALoginIsSaidInOneLine() {
        String right = settings.put("quarkus.datasource.password", "wrong");
        told("\"bianmin_desk_login\"。请检查", "\"bianmin_desk_login\". Check");
        settings.put("quarkus.datasource.password", right);
        settings.put("quarkus.flyway.password", "wrong");
        told("\"bianmin_owner\"。请检查", "\"bianmin_owner\". Check");
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/bianmin");
        told("127.0.0.1:1", "127.0.0.1:1");
    }

    private void told(String zh, String en) {
        String said = assertThrows(CannotStartException.class, this::desk).getMessage();
        assertTrue(said.contains(zh), said);
        assertTrue(said.contains(en), said);
        assertEquals(2, said.lines().count(), said);
    }

    private LocalDatabase desk() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .withMapping(Settings.class)
                .build();
        return LocalDatabase.forDesk(config, ADDRESS, taken -> {});
    }
}
