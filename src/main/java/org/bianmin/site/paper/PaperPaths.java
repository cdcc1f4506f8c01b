package org.bianmin.site.paper;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.page.PageContext;
import org.bianmin.page.QrDrawing;

/** Addresses of what is made to be printed, for templates. */
@TemplateExtension
final class PaperPaths {

    private PaperPaths() {}

    /** The printable book of a jurisdiction. */
    static String bookPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/book.html";
    }

    /** The code that leads to another page of the same language; null where the site's public address is not known. */
    static QrDrawing qrCodeOf(PageContext page, String path) {
        return page.isPublic() ? QrDrawing.of(page.site() + page.language().code() + "/" + path) : null;
    }
}
