package org.bianmin.doors.site;

import io.quarkus.qute.TemplateInstance;
import java.util.function.Supplier;

/**
 * A file of the site.
 *
 * @param path below the output folder, with forward slashes
 * @param content made only when it is written, so that not all pages are in memory at once
 */
public record SitePage(String path, PageBody content) {

    /** A file that is small enough to be made as a whole. */
    public SitePage(String path, Supplier<byte[]> content) {
        this(path, (PageBody) out -> out.write(content.get()));
    }

    /**
     * A page.
     *
     * @param template asked for when the page is written, because what it shows is gathered with it
     */
    public static SitePage of(String path, Supplier<? extends TemplateInstance> template) {
        return new SitePage(path, (PageBody) out -> new Utf8Text(out).write(template.get()));
    }

    public static SitePage of(String path, TemplateInstance template) {
        return of(path, () -> template);
    }
}
