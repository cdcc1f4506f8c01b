package org.bianmin.doors.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.ground.text.Language;

/**
 * For whoever helps one person after another at the same computer: the browser forgets the forms and cases that it could show, and
 * begins an empty form. What was saved or handed in stays, for whoever has its number and its code.
 */
@Path("/desk/next/{language}/{item}")
public class NextPersonResource {

    private final ContentHolder content;
    private final DeskPages pages;
    private final DeskCookies cookies;

    NextPersonResource(ContentHolder content, DeskPages pages, DeskCookies cookies) {
        this.content = content;
        this.pages = pages;
        this.cookies = cookies;
    }

    /** Who loads the address comes to an empty form; only the button forgets. */
    @GET
    public Response show(@PathParam("language") String code, @PathParam("item") String id) {
        return Html.seeOther(address(Language.of(code).orElse(Language.ZH), id));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response forget(
            @PathParam("language") String code, @PathParam("item") String id, @Context HttpHeaders request) {
        String[] taken = request.getCookies().keySet().stream()
                .filter(DeskCookies::isOfPerson)
                .map(cookies::take)
                .toArray(String[]::new);
        return Html.toAnotherPerson(
                Html.seeOther(address(Language.of(code).orElse(Language.ZH), id), taken), cookies.anotherPerson());
    }

    private String address(Language language, String id) {
        Optional<Item> item = content.current().catalog().item(id).filter(Item::isApplication);
        return item.map(known -> pages.form(language, known))
                .orElseGet(() -> pages.published(language, LookupPage.PATH));
    }
}
