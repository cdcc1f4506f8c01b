package org.bianmin.run.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.log.Checkpoint;
import org.bianmin.ground.text.Hash;
import org.bianmin.run.local.backup.Manifest.TableFile;
import org.postgresql.PGConnection;

/** Takes a backup back into an empty database. */
public final class Restore {

    /** How far the serials of case numbers jump, past all that may have been given out after the backup. */
    static final int GAP = 100_000;

    private static final String SERIAL = "case_number_serial";
    private static final int LAST_SERIAL = 999_999;

    private final DataSource owner;
    private final Keyring keyring;
    private final SchemaVersions versions;

    /** Brings a database to versions of its schema. */
    public interface SchemaVersions {

        /** Brings an empty database to a version. */
        void upTo(String version);

        /** Brings it on to the newest. */
        void toNewest();
    }

    /**
     * One into a database.
     *
     * @param owner connects as the owner of the database
     */
    public Restore(DataSource owner, Keyring keyring, SchemaVersions versions) {
        this.owner = owner;
        this.keyring = keyring;
        this.versions = versions;
    }

    /**
     * What was taken back.
     *
     * @param withoutKey how many data keys stay erased, because the wrapped keys were not there or they have been erased since
     */
    public record Restored(int tables, long rows, long withoutKey) {}

    /**
     * Takes a backup back. One that fails leaves the database empty.
     *
     * @param keys the folder of the wrapped keys, of the same backup or a later one; null to go without, which erases all
     *     personal data
     * @throws BackupException if it cannot be taken back, with the reason
     */
    public Restored take(Path data, Path keys) throws IOException, SQLException {
        Manifest manifest = checked(data);
        Manifest keyManifest = keys == null ? null : checked(keys);
        if (keyManifest != null && keyManifest.madeAt().compareTo(manifest.madeAt()) < 0) {
            throw new BackupException(
                    "「%s」里的数据密钥比备份旧，会丢掉新办件的个人信息。请用同一次或更新的。".formatted(keys),
                    "The data keys in \"%s\" are older than the backup, and personal data of newer cases would be lost. Take those of the same backup or a later one."
                            .formatted(keys));
        }
        checkKeyring(keyManifest == null ? List.of() : keyManifest.masterKeys(), manifest.head());
        try (Connection connection = owner.getConnection()) {
            refuseIfFilled(connection);
        }
        versions.upTo(manifest.schema());
        Restored restored;
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                restored = copy(connection, data, manifest, keys, keyManifest);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        versions.toNewest();
        return restored;
    }

    /** The manifest of a folder whose files are those that were written. */
    private static Manifest checked(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        for (TableFile table : manifest.tables()) {
            Path file = folder.resolve(table.file());
            if (!Files.isRegularFile(file) || !table.sha256().equals(sha256(file))) {
                throw new BackupException(
                        "备份坏了：「%s」缺失或被改动，请用另一份备份。".formatted(file),
                        "The backup is damaged: \"%s\" is missing or was changed; take another one.".formatted(file));
            }
        }
        return manifest;
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Hash.sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private void checkKeyring(List<String> masters, String head) {
        List<String> missing = masters.stream()
                .filter(name -> !keyring.masters().containsKey(name))
                .toList();
        boolean signed = head == null || Checkpoint.parse(head).isSignedWith(keyring.logPublic());
        if (!missing.isEmpty() || !signed) {
            throw new BackupException(
                    "密钥文件不是做备份时的那一个%s。请先把原来的密钥文件放回原处，再恢复。".formatted(missing.isEmpty() ? "" : "（缺主密钥 " + missing + "）"),
                    "The key file is not that of the backup%s. Put the original key file back first, then restore."
                            .formatted(missing.isEmpty() ? "" : " (no master key " + missing + ")"));
        }
    }

    private static void refuseIfFilled(Connection connection) throws SQLException {
        for (String table : Schema.tables(connection).keySet()) {
            if (Schema.text(connection, "select 1 from " + Schema.quoted(table) + " limit 1") != null) {
                throw new BackupException(
                        "数据库不是空的（表 %s 里有数据）。请停下服务台，换一个空的数据文件夹再恢复。".formatted(table),
                        "The database is not empty (table %s has rows). Stop the desk, take an empty data folder, and restore into that."
                                .formatted(table));
            }
        }
    }

    private static Restored copy(Connection connection, Path data, Manifest manifest, Path keys, Manifest keyManifest)
            throws IOException, SQLException {
        List<String> tables = List.copyOf(Schema.tables(connection).keySet());
        triggers(connection, tables, "disable");
        execute(connection, "truncate " + tables.stream().map(Schema::quoted).collect(Collectors.joining(", ")));
        long rows = 0;
        for (TableFile table : manifest.tables()) {
            copyIn(connection, table, Schema.quoted(table.table()), data);
            rows += table.rows();
        }
        if (keys != null) {
            openKeys(connection, keyManifest.tables().get(0), keys);
        }
        triggers(connection, tables, "enable");
        sequences(connection, manifest.sequences());
        String withoutKey = Schema.text(connection, "select count(*) from data_key where wrapped is null");
        return new Restored(manifest.tables().size(), rows, Long.parseLong(withoutKey));
    }

    private static void triggers(Connection connection, List<String> tables, String what) throws SQLException {
        for (String table : tables) {
            execute(connection, "alter table %s %s trigger user".formatted(Schema.quoted(table), what));
        }
    }

    private static void copyIn(Connection connection, TableFile table, String into, Path folder)
            throws IOException, SQLException {
        String columns = table.columns().stream().map(Schema::quoted).collect(Collectors.joining(", "));
        try (InputStream in = Files.newInputStream(folder.resolve(table.file()))) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin with (format binary)".formatted(into, columns), in);
            if (rows != table.rows()) {
                throw new IllegalStateException(table.table() + ": " + rows + " rows, not " + table.rows());
            }
        }
    }

    /** Gives the data keys back that the wrapped keys hold; the others stay erased. */
    private static void openKeys(Connection connection, TableFile table, Path keys) throws IOException, SQLException {
        execute(connection, "create temporary table wrapped_keys (like data_key) on commit drop");
        copyIn(connection, table, "wrapped_keys", keys);
        execute(connection, """
                update data_key d set wrapped = k.wrapped, master_key = k.master_key, erased_at = k.erased_at
                from wrapped_keys k where k.id = d.id
                """);
    }

    private static void sequences(Connection connection, Map<String, Long> sequences) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
                long last = sequence.getValue();
                statement.setString(1, Schema.quoted(sequence.getKey()));
                statement.setLong(2, sequence.getKey().equals(SERIAL) ? (last - 1 + GAP) % LAST_SERIAL + 1 : last);
                statement.execute();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
