package org.bianmin.doors.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.form.AnsweredPages;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.ApplyPage;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;
import org.bianmin.doors.page.SearchPage;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;

/** Makes the contexts and addresses of the pages with which the desk answers. */
@ApplicationScoped
class DeskPages {

    private final AnsweredPages answered;
    private final Settings.Site site;

    DeskPages(AnsweredPages answered, Settings settings) {
        this.answered = answered;
        this.site = settings.site();
    }

    /** The page of an item's form; in the other language it is the same form, as far as it is filled in. */
    PageContext ofForm(Catalog catalog, Language language, Item item, String query) {
        return answered.of(
                        catalog,
                        language,
                        ApplyPage.path(item),
                        catalog.jurisdictionOf(item).name())
                .withTwin(form(language.other(), item) + query);
    }

    /** A page about one case, at an address of its own. */
    PageContext ofCase(Catalog catalog, Language language, String kind, String number) {
        return answered.of(catalog, language, LookupPage.PATH, null).withTwin(ofCase(language.other(), kind, number));
    }

    /** A notice of a case, at an address of its own. */
    PageContext ofNotice(Catalog catalog, Language language, String number, String last) {
        return answered.of(catalog, language, LookupPage.PATH, null)
                .withTwin(ofCase(language.other(), "case", number) + "/notice/" + last);
    }

    /** The page that checks a notice. */
    PageContext ofNoticeCheck(Catalog catalog, Language language, String number, String digits) {
        return answered.of(catalog, language, LookupPage.PATH, null)
                .withTwin(ofCase(language.other(), "notice", number) + "?d=" + encoded(digits));
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    PageContext ofLookup(Catalog catalog, Language language) {
        return answered.of(catalog, language, LookupPage.PATH, null);
    }

    PageContext ofSearch(Catalog catalog, Language language) {
        return answered.of(catalog, language, SearchPage.PATH, null);
    }

    PageContext ofHome(Catalog catalog, Language language) {
        return answered.home(catalog, language);
    }

    /** The address of an item's form. */
    String form(Language language, Item item) {
        return answered.form(language, item);
    }

    /** The address of a page about one case: its {@code receipt}, or the {@code case} as it stands; the number as it was typed. */
    String ofCase(Language language, String kind, String number) {
        return site.desk() + kind + "/" + language.code() + "/"
                + encoded(number).replace("+", "%20");
    }

    /** The way to a case, for whoever loads the address to which one of its forms is sent. */
    Response lead(String code, String number) {
        return Html.seeOther(ofCase(Language.of(code).orElse(Language.ZH), CasePages.KIND, number));
    }

    /** The code that leads to a case, for whoever has its secret; null where the public address is not known. */
    QrDrawing codeOf(Language language, String number) {
        return answered.code(ofCase(language, "case", number));
    }

    /** The address on which a form that was kept is opened. */
    String saved(Language language) {
        return site.desk() + "saved/" + language.code();
    }

    /**
     * A page about forms that are kept.
     *
     * @param rest of its address
     */
    PageContext ofSaved(Catalog catalog, Language language, String rest) {
        return answered.of(catalog, language, LookupPage.PATH, null).withTwin(saved(language.other()) + rest);
    }

    /** The code that leads to where a form is opened; null where the public address is not known. */
    QrDrawing codeOfSaved(Language language, String number) {
        return answered.code(saved(language) + "?number=" + number);
    }

    /** The address on which a look-up that found nothing is shown again. */
    String lookup(Language language) {
        return site.desk() + "lookup/" + language.code();
    }

    /** The address of a page of the site. */
    String published(Language language, String path) {
        return answered.published(language, path);
    }
}
