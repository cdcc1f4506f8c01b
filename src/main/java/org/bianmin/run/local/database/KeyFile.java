package org.bianmin.run.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.BrokenSealException;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.crypto.MissingKeyException;
import org.bianmin.ground.crypto.WrappedKey;
import org.bianmin.ground.settings.Settings;

/** Makes the keys where there are none yet, and never where a database needs those that are missing or others than are there. */
final class KeyFile {

    private static final String DATA_KEYS = "data_key";

    /** What is sealed, and what is signed. */
    private static final List<String> MADE_WITH_KEYS = List.of(DATA_KEYS, "log_head");

    private static final String KNOWN = "pg_class where oid = to_regclass('%s')";

    private final Settings.Keys settings;
    private final Clock clock;
    private final RandomGenerator random;

    KeyFile(Settings.Keys settings, Clock clock, RandomGenerator random) {
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Sees that there are keys, and that they are those of the database.
     *
     * @throws CannotStartException if the database holds what was sealed or signed with others
     */
    void make(Database database) {
        Path file = settings.file().toAbsolutePath();
        try {
            Optional<Keyring> keyring = keyring(file);
            try (Connection connection = database.connect()) {
                if (keyring.isPresent()) {
                    requireFitting(connection, keyring.get(), place(file));
                } else if (needsKeys(connection)) {
                    throw missing(file);
                } else {
                    String name = LocalDate.now(clock.withZone(ChinaTime.ZONE)).toString();
                    PrivateFiles.write(file, Keyring.generate(name, random).text());
                }
            }
        } catch (IOException e) {
            throw Trouble.of(e, file);
        } catch (SQLException e) {
            throw Trouble.noConnection(e);
        }
    }

    private Optional<Keyring> keyring(Path file) throws IOException {
        Optional<String> text = settings.text();
        if (text.isEmpty() && Files.exists(file)) {
            text = Optional.of(Files.readString(file));
        }
        try {
            return text.map(Keyring::parse);
        } catch (IllegalArgumentException e) {
            throw new CannotStartException(
                    "密钥「" + place(file) + "」读不出来（" + e.getMessage() + "）。请换回备份的密钥。",
                    "The keys in \"" + place(file) + "\" cannot be read (" + e.getMessage()
                            + "). Put them back from their backup.",
                    e);
        }
    }

    private String place(Path file) {
        return settings.text().isPresent() ? "BIANMIN_KEYS_TEXT" : file.toString();
    }

    /** One data key tells: those of other master keys are in the file too, or its rotation would not have ended. */
    private static void requireFitting(Connection connection, Keyring keyring, String place) throws SQLException {
        if (!isThere(connection, KNOWN.formatted(DATA_KEYS))) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id, master_key, wrapped from data_key where wrapped is not null limit 1")) {
            if (row.next()) {
                keyring.unwrap(row.getString(1), new WrappedKey(row.getString(2), row.getBytes(3)));
            }
        } catch (MissingKeyException | BrokenSealException e) {
            throw new CannotStartException(
                    "密钥「" + place + "」不是这个数据库的，打不开里面的个人资料。请放回这个数据库的密钥文件，或用 BIANMIN_KEYS_FILE"
                            + " 指明它在哪里；确实找不回来的，只能用 restore --without-keys 恢复备份。",
                    "The keys in \"" + place
                            + "\" are not those of this database and do not open its personal data. Put its key file back,"
                            + " or say with BIANMIN_KEYS_FILE where it is. If it is lost for good, all that is left is to"
                            + " restore a backup with: restore --without-keys",
                    e);
        }
    }

    private static CannotStartException missing(Path file) {
        return new CannotStartException(
                "找不到密钥文件「" + file + "」。数据库里的个人资料只有用它才能打开，不能换新的。请把备份的密钥文件放回原处，或用 BIANMIN_KEYS_FILE 指明它在哪里。",
                "The key file \"" + file
                        + "\" is missing. It belongs to the database, whose personal data nothing else opens,"
                        + " and new keys would not do. Put it back from its backup, or say with"
                        + " BIANMIN_KEYS_FILE where it is.");
    }

    private static boolean needsKeys(Connection connection) throws SQLException {
        for (String table : MADE_WITH_KEYS) {
            if (isThere(connection, KNOWN.formatted(table)) && isThere(connection, table)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThere(Connection connection, String rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from " + rows + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Connects to the database of the desk. */
    interface Database {

        Connection connect() throws SQLException, IOException;
    }
}
