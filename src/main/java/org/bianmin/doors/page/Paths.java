package org.bianmin.doors.page;

import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.find.Theme;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.search.SearchHit;
import org.bianmin.search.Target;
import org.bianmin.search.TargetKind;

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

    /** A matter that several departments share: {@code yazhou/boundaries/fee-collection.html}. */
    public static String boundary(Jurisdiction jurisdiction, String matter) {
        return jurisdiction.id() + "/boundaries/" + matter + ".html";
    }

    public static String theme(Theme theme) {
        return "themes/" + theme.id() + ".html";
    }

    /** What a theme has in a place. */
    public static String theme(Jurisdiction jurisdiction, Theme theme) {
        return jurisdiction.id() + "/theme-" + theme.id() + ".html";
    }

    /** {@code tunchang/12.html}; an item of a second list keeps the list's name: {@code yeji/second-12.html}. */
    public static String guide(Item item) {
        return guide(item.jurisdiction(), item.id());
    }

    static String guide(String jurisdiction, String id) {
        String rest = id.startsWith(jurisdiction + "-") ? id.substring(jurisdiction.length() + 1) : id;
        return jurisdiction + "/" + rest + ".html";
    }

    /** A page that the search knows. */
    public static String found(Target target) {
        return target.isItem() ? guide(target.jurisdiction(), target.id()) : page(target.id());
    }

    /** A page that the search has found. */
    static String found(SearchHit hit) {
        return hit.kind().equals(TargetKind.ITEM.code()) ? guide(hit.jurisdiction(), hit.id()) : page(hit.id());
    }

    /** A page, or a part of one: {@code not-here#marriage} is at {@code not-here.html#marriage}. */
    private static String page(String id) {
        int part = id.indexOf('#');
        return part < 0 ? id + ".html" : id.substring(0, part) + ".html" + id.substring(part);
    }

    /** Where one can ask and complain in a place: {@code yazhou/complain.html}. */
    public static String complain(String jurisdiction) {
        return jurisdiction + "/complain.html";
    }

    /** What a place has published. */
    public static String published(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/published.html";
    }

    /** A document that a place has published. */
    public static String published(PublicDocument document) {
        return document.place() + "/published-" + document.kind().code() + "-" + document.period() + ".html";
    }

    /** A form filled in by a made-up applicant (填写范本). */
    public static String sampleForm(Form form) {
        return "sample-" + form.id() + ".html";
    }

    /** The form of an item to print and to fill in by hand. */
    public static String blankForm(Item item) {
        return guide(item).replace(".html", "-blank.html");
    }
}
