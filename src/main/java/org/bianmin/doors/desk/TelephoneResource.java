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
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.Corrections;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.PostReader;
import org.bianmin.ground.text.Language;

/** Puts the applicant's telephone right before the application is accepted, from the browser that sees the case. */
@Path("/desk/case/{language}/{number}/telephone")
public class TelephoneResource {

    private final ContentHolder content;
    private final Corrections corrections;
    private final DeskPages pages;
    private final CaseDesk cases;
    private final TelephoneViews views;
    private final PostReader reader;

    TelephoneResource(
            ContentHolder content,
            Corrections corrections,
            DeskPages pages,
            CaseDesk cases,
            TelephoneViews views,
            PostReader reader) {
        this.content = content;
        this.corrections = corrections;
        this.pages = pages;
        this.cases = cases;
        this.views = views;
        this.reader = reader;
    }

    /** Who loads the address of the form comes to the case. */
    @GET
    public Response show(@PathParam("language") String code, @PathParam("number") String number) {
        return pages.lead(code, number);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response correct(
            @PathParam("language") String code,
            @PathParam("number") String number,
            @Context HttpHeaders request,
            InputStream body) {
        Language language = Language.of(code).orElse(Language.ZH);
        String address = pages.ofCase(language, CasePages.KIND, number);
        FormPost post = reader.question(request, body);
        String typed = post.answer("telephone").strip();
        Optional<CaseTicket> ticket = cases.ticket(request, number);
        Rulebook book = Rulebook.of(content.current());
        if (ticket.isEmpty()) {
            return cases.late(
                    language,
                    number,
                    views.keep(number, typed, book.catalog().messages().text(RefusedAnswer.LATE)));
        }
        List<FieldError> errors =
                corrections.correctTelephone(book, ticket.get().lookup(), typed);
        return errors.isEmpty()
                ? Html.seeOther(address + "#happened")
                : Html.seeOther(
                        address + "#telephone",
                        views.keep(number, typed, errors.get(0).message()));
    }
}
