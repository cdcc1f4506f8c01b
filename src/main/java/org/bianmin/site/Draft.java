package org.bianmin.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A file that is being made: kept in memory, or, if it becomes large, beside the site, so that it need not fit into memory.
 * Hashed while it is written.
 */
final class Draft extends OutputStream {

    private static final int FIRST = 1 << 14;
    private static final int LARGE = 1 << 20;

    private final MessageDigest hash = Digest.sha256();
    private final Path spill;
    private byte[] buffer = new byte[FIRST];
    private int filled;
    private long size;
    private OutputStream spilled;

    /** @param spill where a large file is put for the time being */
    Draft(Path spill) {
        this.spill = spill;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        hash.update(bytes, from, length);
        size += length;
        if (spilled == null && filled + length > LARGE) {
            spilled = Files.newOutputStream(spill);
        }
        if (filled + length > buffer.length) {
            makeRoom(length);
        }
        if (length > buffer.length - filled) {
            spilled.write(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, buffer, filled, length);
            filled += length;
        }
    }

    /** Empties a buffer that is spilled, makes another larger. */
    private void makeRoom(int length) throws IOException {
        if (spilled == null) {
            buffer = Arrays.copyOf(buffer, Math.max(filled + length, 2 * buffer.length));
        } else {
            spilled.write(buffer, 0, filled);
            filled = 0;
        }
    }

    /** What is known of it now; once, at the end. */
    PublishedFile published() {
        return PublishedFile.of(hash.digest(), size);
    }

    /** Puts it where it belongs, in place of what is there. */
    void moveTo(Path file) throws IOException {
        if (spilled == null) {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(buffer, 0, filled);
            }
        } else {
            spilled.write(buffer, 0, filled);
            spilled.close();
            Files.move(spill, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing behind, whether it was moved or not. */
    @Override
    public void close() throws IOException {
        if (spilled != null) {
            spilled.close();
            Files.deleteIfExists(spill);
        }
    }
}
