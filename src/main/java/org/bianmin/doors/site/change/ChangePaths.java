package org.bianmin.doors.site.change;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.content.catalog.Jurisdiction;

/** The addresses of what has changed in a jurisdiction, for templates. */
@TemplateExtension
public final class ChangePaths {

    private ChangePaths() {}

    public static String changesPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/changes.html";
    }

    public static String feedPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/changes.atom";
    }
}
