package org.bianmin.doors.desk;

import jakarta.ws.rs.Consumes;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.NotFoundPage;
import org.bianmin.doors.form.PostReader;
import org.bianmin.doors.page.ApplyPage;
import org.bianmin.ground.text.Language;

/** Serves the application form of an item, and takes what is sent in it. Every post is answered with the way to a page. */
@Path("/desk/apply/{language}/{item}")
public class ApplyResource {

    private final ContentHolder content;
    private final DeskPages pages;
    private final PostReader reader;
    private final FormDesk desk;
    private final DeskCookies cookies;

    ApplyResource(ContentHolder content, DeskPages pages, PostReader reader, FormDesk desk, DeskCookies cookies) {
        this.content = content;
        this.pages = pages;
        this.reader = reader;
        this.desk = desk;
        this.cookies = cookies;
    }

    /**
     * The form: empty, with a key of its own, or as far as the browser has filled it in.
     *
     * @param id which half-filled form, from the address to which a post leads
     * @param about of a letter the office that it is about, from the address by which somebody came
     * @param notice of an objection the number of the public notice, from the same
     */
    @GET
    public Response form(
            @PathParam("language") String code,
            @PathParam("item") String itemId,
            @QueryParam("form") String id,
            @QueryParam("about") String about,
            @QueryParam("notice") String notice,
            @Context HttpHeaders request) {
        Language language = Language.of(code).orElse(Language.ZH);
        Snapshot now = content.current();
        Catalog catalog = now.catalog();
        Optional<Item> item = applied(catalog, itemId);
        if (item.isEmpty()) {
            return notFound(catalog, language);
        }
        Optional<FormTicket> ticket = id == null
                ? Optional.empty()
                : cookies.read(request, FormTicket.cookie(id)).flatMap(FormTicket::parse);
        if (ticket.isPresent()) {
            Optional<Response> receipt = desk.receipt(ticket.get().key(), language);
            if (receipt.isPresent()) {
                return receipt.get();
            }
        }
        String person = DeskCookies.person(request);
        if (ticket.isEmpty()) {
            return Html.emptyForm(ApplyPage.of(
                    pages.ofForm(catalog, language, item.get(), ""),
                    item.get(),
                    now.urgent().of(item.get()),
                    desk.fresh(now, item.get(), id != null, known(now, item.get(), language, about, notice)),
                    person));
        }
        return Html.page(
                Response.Status.OK,
                ApplyPage.of(
                        pages.ofForm(catalog, language, item.get(), "?form=" + id),
                        item.get(),
                        now.urgent().of(item.get()),
                        desk.again(now, item.get(), language, ticket.get()),
                        person));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response take(
            @PathParam("language") String code,
            @PathParam("item") String itemId,
            @Context HttpHeaders request,
            InputStream body) {
        Language language = Language.of(code).orElse(Language.ZH);
        FormPost post = reader.form(request, body);
        Snapshot now = content.current();
        Catalog catalog = now.catalog();
        return applied(catalog, itemId)
                .map(item -> desk.take(now, item, language, post))
                .orElseGet(() -> notFound(catalog, language));
    }

    /** The answer that says which office a letter is about; none where there is no such office. */
    private static Map<String, String> about(Snapshot now, Item item, String about) {
        return now.divisions().of(item.jurisdiction()).find(about).isEmpty()
                ? Map.of()
                : now.catalog().letter(item.id()).stream()
                        .flatMap(letter -> letter.form().fields())
                        .filter(field -> field.kind() == FieldKind.DIVISION)
                        .collect(Collectors.toMap(FormField::name, field -> about));
    }

    /** What the address by which somebody came says of a letter: the office that it is about, and the public notice. */
    private static Map<String, String> known(Snapshot now, Item item, Language language, String about, String notice) {
        Map<String, String> known = new HashMap<>(about(now, item, about));
        if (notice != null && notice.matches("no-[0-9-]{1,22}")) {
            now.catalog().letter(item.id()).stream()
                    .flatMap(letter -> letter.form().field(LetterKind.NOTICE).stream())
                    .forEach(field -> known.put(field.name(), notice));
            now.published().ofPlace(item.jurisdiction()).stream()
                    .filter(one -> one.notice() != null && one.period().equals(notice))
                    .filter(one -> known.containsKey(LetterKind.NOTICE))
                    .forEach(one -> known.put(
                            LetterKind.NOTICE_TITLE,
                            one.title().in(language) + " " + one.notice().postedOn()));
        }
        return known;
    }

    private static Optional<Item> applied(Catalog catalog, String item) {
        return catalog.item(item).filter(Item::isApplication);
    }

    private Response notFound(Catalog catalog, Language language) {
        return Html.page(Response.Status.NOT_FOUND, new NotFoundPage(pages.ofHome(catalog, language)));
    }
}
