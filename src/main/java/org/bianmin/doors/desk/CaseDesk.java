package org.bianmin.doors.desk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.NotFoundPage;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Language;

/** Tells the browsers that may see a case from those that must first look it up. */
@Singleton
class CaseDesk {

    private final DeskPages pages;
    private final DeskCookies cookies;

    CaseDesk(DeskPages pages, DeskCookies cookies) {
        this.pages = pages;
        this.cookies = cookies;
    }

    /** The browser's ticket for a case; empty if it has none, or none any more. */
    Optional<CaseTicket> ticket(HttpHeaders request, String number) {
        return cookies.read(request, CaseTicket.cookie(number))
                .flatMap(CaseTicket::parse)
                .filter(ticket -> ticket.number().equals(number));
    }

    /**
     * Leads to the case what came when the browser could no longer see it: there it is said that nothing was recorded. Where the number
     * is none, to where one is asked for.
     *
     * @param kept headers that keep what was typed
     */
    Response late(Language language, String number, String... kept) {
        return CaseNumber.parse(number)
                        .filter(known -> known.value().equals(number))
                        .isPresent()
                ? Html.seeOther(pages.ofCase(language, CasePages.KIND, number) + "?late=yes", kept)
                : Html.seeOther(pages.published(language, LookupPage.PATH));
    }

    /** The form to look a case up, with the number filled in and without saying whether there is such a case. */
    Response ask(Catalog catalog, Language language, String number, String kind) {
        return ask(catalog, language, number, kind, "lookup_shown_no_more");
    }

    /** The same; it says why by the key of a message. */
    Response ask(Catalog catalog, Language language, String number, String kind, String why) {
        return CaseNumber.parse(number)
                .map(parsed -> Html.page(
                        Response.Status.OK,
                        new LookupPage(
                                pages.ofCase(catalog, language, kind, parsed.value()),
                                parsed.value(),
                                "",
                                null,
                                null,
                                List.of(),
                                catalog.messages().text(why))))
                .orElseGet(
                        () -> Html.page(Response.Status.NOT_FOUND, new NotFoundPage(pages.ofHome(catalog, language))));
    }
}
