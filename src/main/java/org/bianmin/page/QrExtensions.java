package org.bianmin.page;

import io.quarkus.qute.TemplateExtension;

/** The QR code of a page, for templates. */
@TemplateExtension
final class QrExtensions {

    private QrExtensions() {}

    /** The code that leads to the page; null where its public address is not known, because half an address leads nowhere. */
    static QrDrawing qrCode(PageContext page) {
        return page.isPublic() ? QrDrawing.of(page.address(page.language())) : null;
    }
}
