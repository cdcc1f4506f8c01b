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
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Ratings;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.PostReader;
import org.bianmin.ground.text.Language;

/** Shows how a case stands to the browser in which it was looked up or handed in, for half an hour. */
@Path("/desk/case/{language}/{number}")
public class CaseResource {

    private final ContentHolder content;
    private final Intake intake;
    private final Ratings ratings;
    private final DeskPages pages;
    private final CaseDesk cases;
    private final CasePages page;
    private final PostReader reader;

    CaseResource(
            ContentHolder content,
            Intake intake,
            Ratings ratings,
            DeskPages pages,
            CaseDesk cases,
            CasePages page,
            PostReader reader) {
        this.content = content;
        this.intake = intake;
        this.ratings = ratings;
        this.pages = pages;
        this.cases = cases;
        this.page = page;
        this.reader = reader;
    }

    @GET
    public Response show(
            @PathParam("language") String code,
            @PathParam("number") String number,
            @QueryParam("refused") String refused,
            @QueryParam("unrated") String unrated,
            @Context HttpHeaders request) {
        CaseTrouble trouble = refused != null
                ? CaseTrouble.NOT_CONFIRMED
                : unrated != null ? CaseTrouble.NOT_RATED : CaseTrouble.NONE;
        return page.show(request, Language.of(code).orElse(Language.ZH), number, trouble);
    }

    /** Rates a closed case, or withdraws an application once it is said that this is meant, for the browser that sees it. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response send(
            @PathParam("language") String code,
            @PathParam("number") String number,
            @Context HttpHeaders request,
            InputStream body) {
        Language language = Language.of(code).orElse(Language.ZH);
        FormPost post = reader.question(request, body);
        String address = pages.ofCase(language, CasePages.KIND, number);
        Optional<CaseTicket> ticket = cases.ticket(request, number);
        if (ticket.isPresent() && !post.answer("rate").isEmpty()) {
            return Html.seeOther(address + rate(ticket.get(), post.answer("rating")));
        }
        if (ticket.isPresent() && post.answer("confirm").isEmpty()) {
            return Html.seeOther(address + "?refused=yes");
        }
        ticket.ifPresent(known ->
                intake.withdraw(Rulebook.of(content.current()), new CaseLookup(known.number(), known.secret())));
        return Html.seeOther(address);
    }

    /** Answers with what comes behind the address of the case. */
    private String rate(CaseTicket known, String rating) {
        if (!Ratings.CHOICES.contains(rating)) {
            return "?unrated=yes#rate";
        }
        ratings.rate(Rulebook.of(content.current()), new CaseLookup(known.number(), known.secret()), rating);
        return "#rate";
    }
}
