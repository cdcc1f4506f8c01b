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
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.LetterAnswers;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.PostReader;
import org.bianmin.ground.text.Language;

/** Takes what the writer of a letter says of its answer, from the browser that sees it. */
@Path("/desk/case/{language}/{number}/answer")
public class LetterAnswerResource {

    private final ContentHolder content;
    private final LetterAnswers answers;
    private final DeskPages pages;
    private final CaseDesk cases;
    private final DeskCookies cookies;
    private final PostReader reader;

    LetterAnswerResource(
            ContentHolder content,
            LetterAnswers answers,
            DeskPages pages,
            CaseDesk cases,
            DeskCookies cookies,
            PostReader reader) {
        this.content = content;
        this.answers = answers;
        this.pages = pages;
        this.cases = cases;
        this.cookies = cookies;
        this.reader = reader;
    }

    /** Who loads the address of the form comes to the case. */
    @GET
    public Response show(@PathParam("language") String code, @PathParam("number") String number) {
        return pages.lead(code, number);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response take(
            @PathParam("language") String code,
            @PathParam("number") String number,
            @Context HttpHeaders request,
            InputStream body) {
        FormPost post = reader.form(request, body);
        Language language = Language.of(code).orElse(Language.ZH);
        String address = pages.ofCase(language, CasePages.KIND, number);
        Optional<CaseTicket> ticket = cases.ticket(request, number);
        if (ticket.isEmpty()) {
            return cases.late(language, number, refused(number, RefusedAnswer.LATE, post));
        }
        CaseLookup known = ticket.get().lookup();
        String why = answers.say(Rulebook.of(content.current()), known, post.answer("choice"), post.words("words"));
        return why == null
                ? Html.seeOther(address + "#happened")
                : Html.seeOther(address + "#answer", refused(number, why, post));
    }

    /** The header that keeps an answer that was not recorded. */
    private String refused(String number, String why, FormPost post) {
        RefusedAnswer refused = new RefusedAnswer(why, post.answer("choice"), post.words("words"));
        return cookies.give(RefusedAnswer.cookie(number), refused.content(), RefusedAnswer.LIFE);
    }
}
