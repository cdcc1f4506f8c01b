package org.bianmin.doors.site;

import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import org.bianmin.doors.qute.HtmlSink;

/**
 * Writes a page piece by piece as a template makes it. To put it together as one text first and then to encode that would go
 * through each of its letters four times.
 */
final class Utf8Text implements HtmlSink {

    private final OutputStream out;

    /** @param out buffers what is written, for the pieces are small; is not closed */
    Utf8Text(OutputStream out) {
        this.out = out;
    }

    /** Writes what a template makes; what fails in it fails here. */
    void write(TemplateInstance template) {
        try {
            template.consume(this).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public void accept(String piece) {
        accept(piece.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void accept(byte[] utf8) {
        try {
            out.write(utf8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
