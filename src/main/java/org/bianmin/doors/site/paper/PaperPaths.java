package org.bianmin.doors.site.paper;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.doors.page.Paths;

/** Addresses of what is made to be printed, for templates. */
@TemplateExtension
final class PaperPaths {

    private PaperPaths() {}

    /** The printable book of a jurisdiction. */
    static String bookPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/book.html";
    }

    /** The sheet that tells everything of an item at one time. */
    static String noticePath(Item item) {
        return Paths.guide(item).replace(".html", "-sheet.html");
    }
}
