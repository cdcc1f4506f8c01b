package org.bianmin.run.local.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.bianmin.ground.log.Checkpoint;
import org.bianmin.ground.text.Hash;
import org.bianmin.run.local.backup.Manifest.TableFile;
import org.postgresql.PGConnection;

/** Copies the database out, of one moment, while the desk works on. */
public final class Backup {

    private static final String HEAD = "select checkpoint from log_head order by size desc limit 1";
    private static final String MASTERS =
            "select distinct master_key from data_key where wrapped is not null order by 1";
    /** In UTC, with microseconds: sorts as it was made. */
    private static final String MOMENT =
            "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    private final DataSource owner;

    /**
     * One of a database.
     *
     * @param owner connects as the owner of the tables
     */
    public Backup(DataSource owner) {
        this.owner = owner;
    }

    /**
     * What was backed up.
     *
     * @param tables how many
     * @param rows how many in all
     */
    public record Made(int tables, long rows) {}

    /**
     * Makes a backup; neither folder may be there yet. They appear under their names when all of it is on the disk; one that
     * fails leaves nothing.
     *
     * @throws BackupException if it cannot be made, with the reason
     */
    public Made make(BackupFolders folders) throws IOException, SQLException {
        for (Path folder : List.of(folders.data(), folders.keys())) {
            if (Files.exists(folder)) {
                throw new BackupException(
                        "「%s」已经有了，请换一个新的文件夹。".formatted(folder),
                        "\"%s\" is there already; name a new folder.".formatted(folder));
            }
        }
        Path data = ForcedFiles.folderBeside(folders.data());
        Path keys = ForcedFiles.folderBeside(folders.keys());
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                Made made = copy(connection, data, keys);
                ForcedFiles.move(keys, folders.keys());
                ForcedFiles.move(data, folders.data());
                return made;
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } finally {
            ForcedFiles.delete(data);
            ForcedFiles.delete(keys);
        }
    }

    private static Made copy(Connection connection, Path data, Path keys) throws IOException, SQLException {
        String moment = Schema.text(connection, MOMENT);
        String schema = Schema.version(connection);
        List<String> masters = Schema.texts(connection, MASTERS);
        String note = Schema.text(connection, HEAD);
        String head = note == null ? null : Checkpoint.parse(note).line();
        List<TableFile> tables = new ArrayList<>();
        List<TableFile> keyTables = new ArrayList<>();
        long rows = 0;
        for (Map.Entry<String, List<String>> table : Schema.tables(connection).entrySet()) {
            boolean isKeys = table.getKey().equals(Schema.DATA_KEYS);
            List<String> columns = table.getValue();
            if (isKeys) {
                keyTables.add(copy(connection, table.getKey(), columns, columns, keys));
            }
            TableFile copied = copy(connection, table.getKey(), columns, isKeys ? withoutKeys(columns) : columns, data);
            tables.add(copied);
            rows += copied.rows();
        }
        // Sequences know no snapshot: read last, they are past all that was copied.
        SortedMap<String, Long> sequences = Schema.sequences(connection);
        new Manifest(Manifest.FORMAT, moment, schema, keyTables, new TreeMap<>(), masters, null).write(keys);
        new Manifest(Manifest.FORMAT, moment, schema, tables, sequences, masters, head).write(data);
        return new Made(tables.size(), rows);
    }

    /** Every data key as if it had been erased at the moment of the backup. */
    private static List<String> withoutKeys(List<String> columns) {
        return columns.stream()
                .map(column -> switch (column) {
                    case "wrapped" -> "null::bytea";
                    case "erased_at" -> "coalesce(erased_at, now())";
                    default -> Schema.quoted(column);
                })
                .toList();
    }

    private static TableFile copy(
            Connection connection, String table, List<String> columns, List<String> expressions, Path folder)
            throws IOException, SQLException {
        String file = table + ".copy";
        List<String> selected =
                expressions == columns ? columns.stream().map(Schema::quoted).toList() : expressions;
        String query = "copy (select %s from %s) to stdout with (format binary)"
                .formatted(String.join(", ", selected), Schema.quoted(table));
        try (OutputStream out = ForcedFiles.create(folder.resolve(file));
                DigestOutputStream digested = new DigestOutputStream(out, Hash.sha256())) {
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(query, digested);
            digested.flush();
            String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            return new TableFile(table, columns, file, rows, sha256);
        }
    }
}
