package org.bianmin.site;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.catalog.Jurisdiction;

/** The addresses of what has changed in a jurisdiction, for templates. */
@TemplateExtension
final class ChangePaths {

    private ChangePaths() {}

    static String changesPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/changes.html";
    }

    static String feedPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/changes.atom";
    }
}
