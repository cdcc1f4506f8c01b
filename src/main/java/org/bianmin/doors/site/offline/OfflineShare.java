package org.bianmin.doors.site.offline;

import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.ground.text.Language;

/** Which part a file has in what is kept of a place for use without network, in the order in which the parts are fetched. */
enum OfflineShare {
    /** What every page needs. */
    ASSET,
    /** The pages of the place but its forms. */
    GUIDE,
    /** The pages of the language that lead to items: home, themes, letters, search. */
    WAY,
    /** The search while typing. */
    SEARCH,
    FORM,
    NOT_KEPT;

    static final String ASSETS = "assets/";

    static OfflineShare of(String path, Language language, Jurisdiction jurisdiction) {
        String pages = language.code() + "/";
        if (path.startsWith(ASSETS)) {
            return ASSET;
        }
        if (path.startsWith(pages + jurisdiction.id() + "/")) {
            return ofPlace(path);
        }
        if (path.startsWith(pages + "themes/") || path.startsWith(pages) && path.lastIndexOf('/') < pages.length()) {
            return isWay(path) ? WAY : NOT_KEPT;
        }
        return isSearch(path, language) ? SEARCH : NOT_KEPT;
    }

    private static OfflineShare ofPlace(String path) {
        // Who has no network has no printer, and the handbook says the guides once more.
        if (!path.endsWith(".html") || path.endsWith("/book.html") || path.endsWith("-blank.html")) {
            return NOT_KEPT;
        }
        return path.endsWith("-apply.html") ? FORM : GUIDE;
    }

    private static boolean isWay(String path) {
        return path.endsWith(".html") && !path.endsWith("/data.html");
    }

    /** Chinese is found by characters and, as people mix, by words; English by words. */
    private static boolean isSearch(String path, Language language) {
        String name = path.startsWith("data/search/") ? path.substring("data/search/".length()) : "";
        return name.startsWith("word-")
                || name.equals("start-" + language.code() + ".js")
                || language == Language.ZH && name.startsWith("han-");
    }
}
