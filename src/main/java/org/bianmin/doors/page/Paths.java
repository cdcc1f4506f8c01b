package org.bianmin.doors.page;

import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.find.Theme;

/**
 * The addresses of the site within a language folder. Every link names its file, {@code index.html} included, so that the
 * site also opens from a folder on a USB stick.
 */
public final class Paths {

    /** The list of themes. */
    public static final String THEMES = "themes.html";

    /** All items by their first letter. */
    public static final String A_TO_Z = "a-z.html";

    private Paths() {}

    public static String list(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/index.html";
    }

    public static String theme(Theme theme) {
        return "themes/" + theme.id() + ".html";
    }

    /** {@code tunchang/12.html}; an item of a second list keeps the list's name: {@code yeji/second-12.html}. */
    public static String guide(Item item) {
        String rest = item.id().startsWith(item.jurisdiction() + "-")
                ? item.id().substring(item.jurisdiction().length() + 1)
                : item.id();
        return item.jurisdiction() + "/" + rest + ".html";
    }

    /** The form of an item to print and to fill in by hand. */
    public static String blankForm(Item item) {
        return guide(item).replace(".html", "-blank.html");
    }
}
