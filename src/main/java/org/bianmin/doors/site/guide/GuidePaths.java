package org.bianmin.doors.site.guide;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.content.guide.GuideText;

/** The addresses of longer guides, for templates. */
@TemplateExtension
final class GuidePaths {

    private GuidePaths() {}

    /** {@code yazhou/guide-land-acquired-subsidy.html}. */
    static String path(GuideText guide) {
        return guide.jurisdiction() + "/guide-" + guide.slug() + ".html";
    }
}
