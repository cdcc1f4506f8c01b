package org.bianmin.doors.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** What stands in a file of the site. */
@FunctionalInterface
public interface PageBody extends Supplier<byte[]> {

    /**
     * Makes the content and writes it.
     *
     * @param out buffers what is written
     */
    void writeTo(OutputStream out) throws IOException;

    /** The whole content. */
    @Override
    default byte[] get() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
