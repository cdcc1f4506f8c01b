package org.bianmin.doors.page;

import io.quarkus.qute.TemplateExtension;

/** The QR codes of pages, for templates. */
@TemplateExtension
final class QrExtensions {

    private QrExtensions() {}

    /** The code that leads to the page; null where its public address is not known, because half an address leads nowhere. */
    static QrDrawing qrCode(PageContext page) {
        return qrCodeOf(page, page.path());
    }

    /** The same for another page of the same language. */
    static QrDrawing qrCodeOf(PageContext page, String path) {
        return page.isPublic() ? QrDrawing.of(page.site() + page.language().code() + "/" + path) : null;
    }
}
