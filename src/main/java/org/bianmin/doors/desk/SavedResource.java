package org.bianmin.doors.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.control.RecordKind;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.OpenedForm;
import org.bianmin.domain.cases.SavedForms;
import org.bianmin.doors.desk.FormTicket.Shown;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.PostReader;
import org.bianmin.ground.text.Language;

/** Shows the number and the code of a form that was kept, and opens it again, in this browser or any other. */
@Path("/desk/saved/{language}")
public class SavedResource {

    private static final String COOKIE = "open-saved";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ContentHolder content;
    private final SavedForms forms;
    private final DeskPages pages;
    private final PostReader reader;
    private final DeskCookies cookies;

    SavedResource(ContentHolder content, SavedForms forms, DeskPages pages, PostReader reader, DeskCookies cookies) {
        this.content = content;
        this.forms = forms;
        this.pages = pages;
        this.reader = reader;
        this.cookies = cookies;
    }

    /**
     * Where a form is opened: empty, or as it was typed with what was wrong.
     *
     * @param number filled in beforehand, from the code on a slip
     */
    @GET
    public Response form(
            @PathParam("language") String code,
            @QueryParam("number") @DefaultValue("") String number,
            @Context HttpHeaders request) {
        Optional<RefusedLookup> refused =
                number.isEmpty() ? cookies.read(request, COOKIE).flatMap(RefusedLookup::parse) : Optional.empty();
        return asking(
                Language.of(code).orElse(Language.ZH),
                refused.orElseGet(() -> new RefusedLookup(new CaseLookup(number, ""), List.of())));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response open(@PathParam("language") String code, @Context HttpHeaders request, InputStream body) {
        Language language = Language.of(code).orElse(Language.ZH);
        FormPost post = reader.question(request, body);
        CaseLookup typed = new CaseLookup(post.answer("number"), post.answer("lookupSecret"));
        Snapshot now = content.current();
        OpenedForm opened = forms.open(now.catalog().messages(), typed);
        Optional<Item> item = Optional.ofNullable(opened.item()).flatMap(now.catalog()::item);
        if (opened.key() == null || item.isEmpty()) {
            return Html.seeOther(
                    pages.saved(language),
                    cookies.give(COOKIE, new RefusedLookup(typed, errors(now, opened)).content(), LIFE));
        }
        FormTicket ticket = FormTicket.of(opened.key(), Shown.AS_TYPED, Optional.empty());
        String id = FormTicket.id(opened.key());
        return Html.seeOther(
                pages.form(language, item.get()) + "?form=" + id,
                cookies.give(FormTicket.cookie(id), ticket.content(), FormDesk.FORM_LIFE),
                cookies.take(COOKIE));
    }

    /** What was told when it was kept; to a browser that has not kept it, where it is opened. */
    @GET
    @Path("/{number}")
    public Response kept(
            @PathParam("language") String code, @PathParam("number") String number, @Context HttpHeaders request) {
        Language language = Language.of(code).orElse(Language.ZH);
        Snapshot now = content.current();
        Optional<SavedTicket> ticket =
                cookies.read(request, SavedTicket.cookie(number)).flatMap(SavedTicket::parse);
        Optional<Item> item = ticket.flatMap(known -> now.catalog().item(known.item()));
        if (item.isEmpty()) {
            return asking(language, new RefusedLookup(new CaseLookup(number, ""), List.of()));
        }
        return Html.page(
                Response.Status.OK,
                new SavedPage(
                        pages.ofSaved(now.catalog(), language, "/" + number),
                        item.get(),
                        ticket.get(),
                        days(now),
                        pages.form(language, item.get()) + "?form="
                                + ticket.get().form(),
                        pages.codeOfSaved(language, number)));
    }

    private Response asking(Language language, RefusedLookup typed) {
        Snapshot now = content.current();
        return Html.page(Response.Status.OK, typed.savedPage(pages.ofSaved(now.catalog(), language, ""), days(now)));
    }

    /** Why a form is not opened; what its list no longer has is not applied for. */
    private static List<FieldError> errors(Snapshot now, OpenedForm opened) {
        return opened.key() == null
                ? opened.errors()
                : List.of(new FieldError(
                        "number",
                        now.catalog()
                                .messages()
                                .text("error_saved_gone")
                                .with("item", now.catalog().nameOf(opened.item()))));
    }

    private static long days(Snapshot now) {
        Duration period = now.controls().of(RecordKind.SAVED_FORM).period();
        return period == null ? 0 : period.toDays();
    }
}
