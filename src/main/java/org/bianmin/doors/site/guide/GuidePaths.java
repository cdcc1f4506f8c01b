package org.bianmin.doors.site.guide;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.guide.GuideText;
import org.bianmin.doors.page.Paths;

/** The addresses of longer guides, of the pages that help, and of the page about law, for templates. */
@TemplateExtension
final class GuidePaths {

    /** What no list has. */
    static final String NOT_HERE = "not-here.html";

    /** What a notice means. */
    static final String NOTICES = "notices.html";

    private GuidePaths() {}

    /** {@code yazhou/guide-land-acquired-subsidy.html}. */
    static String path(GuideText guide) {
        return guide.jurisdiction() + "/guide-" + guide.slug() + ".html";
    }

    /** {@code yazhou/rules.html}. */
    static String lawPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/rules.html";
    }

    /** {@code yazhou/complain.html}. */
    static String complainPath(Jurisdiction jurisdiction) {
        return Paths.complain(jurisdiction.id());
    }
}
