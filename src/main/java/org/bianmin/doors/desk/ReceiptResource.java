package org.bianmin.doors.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.text.Language;

/** Shows a receipt to the browser that handed the form in, for half an hour; to every other the form to look the case up. */
@Path("/desk/receipt/{language}/{number}")
public class ReceiptResource {

    private final ContentHolder content;
    private final DeskPages pages;
    private final CaseDesk cases;
    private final WishViews wishes;

    ReceiptResource(ContentHolder content, DeskPages pages, CaseDesk cases, WishViews wishes) {
        this.content = content;
        this.pages = pages;
        this.cases = cases;
        this.wishes = wishes;
    }

    @GET
    public Response receipt(
            @PathParam("language") String code, @PathParam("number") String number, @Context HttpHeaders request) {
        Language language = Language.of(code).orElse(Language.ZH);
        Catalog catalog = content.current().catalog();
        Optional<CaseTicket> ticket = cases.ticket(request, number);
        Optional<Item> item = ticket.flatMap(known -> catalog.itemOfCase(known.item()));
        if (item.isEmpty()) {
            return cases.ask(catalog, language, number, "receipt");
        }
        return Html.page(
                Response.Status.OK,
                new ReceiptPage(
                        pages.ofCase(catalog, language, "receipt", number),
                        item.get(),
                        catalog.item(item.get().id()).isPresent(),
                        ticket.get(),
                        ChinaTimes.minute(ticket.get().receivedAt()),
                        catalog.letter(item.get().id())
                                .filter(LetterKind::isAnonymous)
                                .isPresent(),
                        wishes.refused(request, number).orElse(null),
                        pages.codeOf(language, number)));
    }
}
