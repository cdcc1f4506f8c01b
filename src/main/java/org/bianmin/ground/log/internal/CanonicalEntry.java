package org.bianmin.ground.log.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The bytes of an entry of which its leaf is made: the format (1), its id, its time in microseconds since 1970, and each other
 * column in the order of {@link EntryRows#COLUMNS}, as four bytes of length and its content, with a length of -1 where there is
 * none. Numbers are big-endian, texts UTF-8.
 */
final class CanonicalEntry {

    private static final int FORMAT = 1;
    private static final int MICROS = 1_000_000;
    private static final int NANOS_OF_A_MICRO = 1_000;

    private CanonicalEntry() {}

    /** The hash of the leaf of the present row; its columns are those that {@link EntryRows#read} reads. */
    static byte[] leaf(ResultSet rows) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeByte(FORMAT);
            out.writeLong(rows.getLong(1));
            Instant at = rows.getObject(2, OffsetDateTime.class).toInstant();
            out.writeLong(at.getEpochSecond() * MICROS + at.getNano() / NANOS_OF_A_MICRO);
            for (int text = 3; text <= 8; text++) {
                String value = rows.getString(text);
                write(out, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
            }
            write(out, rows.getBytes(9));
            String key = rows.getString(10);
            write(out, key == null ? null : key.getBytes(StandardCharsets.UTF_8));
            write(out, rows.getBytes(11));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Merkle.leaf(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, byte[] value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(value.length);
            out.write(value);
        }
    }
}
