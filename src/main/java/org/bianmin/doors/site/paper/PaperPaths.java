package org.bianmin.doors.site.paper;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.content.catalog.Jurisdiction;

/** Addresses of what is made to be printed, for templates. */
@TemplateExtension
final class PaperPaths {

    private PaperPaths() {}

    /** The printable book of a jurisdiction. */
    static String bookPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/book.html";
    }
}
