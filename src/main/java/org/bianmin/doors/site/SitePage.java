package org.bianmin.doors.site;

import io.quarkus.qute.TemplateInstance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * A file of the site.
 *
 * @param path below the output folder, with forward slashes
 * @param part of the site, whose {@link Inputs} it is made of
 * @param content made only when it is written, so that not all pages are in memory at once
 */
public record SitePage(String path, String part, Content content) {

    /** A file that is made of what belongs to the place in whose folder it stands; outside of these, of everything. */
    public SitePage(String path, Content content) {
        this(path, PublishedFile.placeOf(path), content);
    }

    /** What stands in a file. */
    @FunctionalInterface
    public interface Content extends Supplier<byte[]> {

        /**
         * Makes the content and writes it; what is large need never be in memory as a whole.
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

    /** A file that is small enough to be made as a whole. */
    public SitePage(String path, Supplier<byte[]> content) {
        this(path, (Content) out -> out.write(content.get()));
    }

    /**
     * The same, for a file that stands elsewhere than what it is made of.
     *
     * @param jurisdiction the id of that which has all that stands in it; or {@link Inputs#DIRECTORY}
     */
    public SitePage madeOf(String jurisdiction) {
        return new SitePage(path, jurisdiction, content);
    }

    /**
     * A page.
     *
     * @param template asked for when the page is written, because what it shows is gathered with it
     */
    public static SitePage of(String path, Supplier<? extends TemplateInstance> template) {
        return new SitePage(path, (Content) out -> new Utf8Text(out).write(template.get()));
    }

    public static SitePage of(String path, TemplateInstance template) {
        return of(path, () -> template);
    }
}
