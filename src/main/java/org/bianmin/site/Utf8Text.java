package org.bianmin.site;

import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;

/**
 * Writes a page piece by piece as a template makes it. To put it together as one text first and then to encode that would go
 * through each of its letters four times.
 */
final class Utf8Text implements AutoCloseable {

    private static final int SIZE = 1 << 14;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int filled;

    /** @param out is not closed */
    Utf8Text(OutputStream out) {
        this.out = out;
    }

    /** Writes what a template makes; what fails in it fails here. */
    void write(TemplateInstance template) throws IOException {
        try {
            template.consume(this::write).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void write(String piece) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        try {
            if (bytes.length > SIZE - filled) {
                flush();
            }
            if (bytes.length > SIZE) {
                out.write(bytes);
            } else {
                System.arraycopy(bytes, 0, buffer, filled, bytes.length);
                filled += bytes.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
