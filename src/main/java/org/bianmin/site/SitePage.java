package org.bianmin.site;

import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file of the site.
 *
 * @param path below the output folder, with forward slashes
 * @param content made only when it is written, so that not all pages are in memory at once
 */
public record SitePage(String path, Supplier<byte[]> content) {

    public static SitePage of(String path, TemplateInstance template) {
        return new SitePage(path, () -> template.render().getBytes(StandardCharsets.UTF_8));
    }
}
