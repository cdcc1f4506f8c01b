package org.bianmin.page;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.catalog.Item;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.theme.Theme;

/** Addresses of catalog records, for templates. */
@TemplateExtension
final class PageExtensions {

    private PageExtensions() {}

    static String guidePath(Item item) {
        return Paths.guide(item);
    }

    static String applyPath(Item item) {
        return ApplyPage.path(item);
    }

    static String blankFormPath(Item item) {
        return Paths.blankForm(item);
    }

    static String path(Theme theme) {
        return Paths.theme(theme);
    }

    static String listPath(Jurisdiction jurisdiction) {
        return Paths.list(jurisdiction);
    }
}
