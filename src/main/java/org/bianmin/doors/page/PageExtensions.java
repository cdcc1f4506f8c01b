package org.bianmin.doors.page;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.find.Theme;
import org.bianmin.content.published.PublicDocument;

/** Addresses of catalog records and how they are told apart, for templates. */
@TemplateExtension
public final class PageExtensions {

    private PageExtensions() {}

    static String guidePath(Item item) {
        return item.isLetter() ? Paths.complain(item.jurisdiction()) : Paths.guide(item);
    }

    static String applyPath(Item item) {
        return ApplyPage.path(item);
    }

    /** Where an item's form is served with a key of its own, so that it can be handed in at once. */
    static String formAddress(PageContext page, Item item) {
        return page.desk() + "apply/" + page.language().code() + "/" + item.id();
    }

    static String samplePath(Form form) {
        return Paths.sampleForm(form);
    }

    static String blankFormPath(Item item) {
        return Paths.blankForm(item);
    }

    static String path(Theme theme) {
        return Paths.theme(theme);
    }

    static String themePath(Jurisdiction jurisdiction, Theme theme) {
        return Paths.theme(jurisdiction, theme);
    }

    static String publishedPath(Jurisdiction jurisdiction) {
        return Paths.published(jurisdiction);
    }

    static String path(PublicDocument document) {
        return Paths.published(document);
    }

    static String listPath(Jurisdiction jurisdiction) {
        return Paths.list(jurisdiction);
    }
}
