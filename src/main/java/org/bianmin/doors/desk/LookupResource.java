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
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.CaseLookupResult;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.Intake;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.PostReader;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.ground.numbers.LookupSecret;
import org.bianmin.ground.text.Language;

/** Takes the form on which a citizen asks after a case: leads to the case, or back to the form with its errors. */
@Path("/desk/lookup/{language}")
public class LookupResource {

    private static final String COOKIE = "lookup";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ContentHolder content;
    private final Intake intake;
    private final DeskPages pages;
    private final PostReader reader;
    private final DeskCookies cookies;

    LookupResource(ContentHolder content, Intake intake, DeskPages pages, PostReader reader, DeskCookies cookies) {
        this.content = content;
        this.intake = intake;
        this.pages = pages;
        this.reader = reader;
        this.cookies = cookies;
    }

    /** The form with what was typed and what was wrong with it; the published one where nothing was. */
    @GET
    public Response form(@PathParam("language") String code, @Context HttpHeaders request) {
        Language language = Language.of(code).orElse(Language.ZH);
        Catalog catalog = content.current().catalog();
        Optional<RefusedLookup> refused = cookies.read(request, COOKIE).flatMap(RefusedLookup::parse);
        return refused.map(known -> Html.page(
                        Response.Status.OK,
                        known.page(pages.ofLookup(catalog, language).withTwin(pages.lookup(language.other())))))
                .orElseGet(() -> Html.seeOther(pages.published(language, LookupPage.PATH)));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response lookUp(@PathParam("language") String code, @Context HttpHeaders request, InputStream body) {
        Language language = Language.of(code).orElse(Language.ZH);
        FormPost post = reader.question(request, body);
        CaseLookup lookup = new CaseLookup(post.answer("number"), post.answer("lookupSecret"));
        CaseLookupResult result = intake.lookUp(content.current().catalog().messages(), lookup);
        if (result.found() == null) {
            return Html.seeOther(
                    pages.lookup(language),
                    cookies.give(COOKIE, new RefusedLookup(lookup, result.errors()).content(), LIFE));
        }
        CaseView found = result.found();
        String secret = LookupSecret.parse(lookup.lookupSecret()).orElseThrow().value();
        CaseTicket ticket = new CaseTicket(found.number(), secret, found.item(), found.receivedAt());
        return Html.seeOther(
                pages.ofCase(language, "case", found.number()),
                cookies.give(CaseTicket.cookie(found.number()), ticket.content(), Intake.SECRET_SHOWN),
                cookies.take(COOKIE));
    }
}
