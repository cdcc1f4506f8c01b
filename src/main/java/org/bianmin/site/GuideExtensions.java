package org.bianmin.site;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.guide.GuideText;

/** Addresses of what stands beside the catalog, for templates. */
@TemplateExtension
final class GuideExtensions {

    private GuideExtensions() {}

    /** {@code yazhou/guide-land-acquired-subsidy.html}. */
    static String path(GuideText guide) {
        return guide.jurisdiction() + "/guide-" + guide.slug() + ".html";
    }

    static String changesPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/changes.html";
    }

    static String feedPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/changes.atom";
    }
}
