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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.ApplicantWishes;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Ratings;
import org.bianmin.domain.cases.Ratings.Rating;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.PostReader;
import org.bianmin.ground.text.Language;

/** Shows how a case stands to the browser in which it was looked up or handed in, for half an hour. */
@Path("/desk/case/{language}/{number}")
public class CaseResource {

    /** Why a withdrawal was refused, as it stands in the address of the page that says so. */
    private static final String MANDATE = "mandate";

    private final ContentHolder content;
    private final Intake intake;
    private final Ratings ratings;
    private final DeskPages pages;
    private final CaseDesk cases;
    private final CasePages page;
    private final DeskCookies cookies;
    private final PostReader reader;

    CaseResource(
            ContentHolder content,
            Intake intake,
            Ratings ratings,
            DeskPages pages,
            CaseDesk cases,
            CasePages page,
            DeskCookies cookies,
            PostReader reader) {
        this.content = content;
        this.intake = intake;
        this.ratings = ratings;
        this.pages = pages;
        this.cases = cases;
        this.page = page;
        this.cookies = cookies;
        this.reader = reader;
    }

    @GET
    public Response show(
            @PathParam("language") String code,
            @PathParam("number") String number,
            @QueryParam("refused") String refused,
            @QueryParam("late") String late,
            @QueryParam(CasePages.HELPING) String helping,
            @Context HttpHeaders request) {
        CaseTrouble trouble = late != null
                ? CaseTrouble.LATE
                : refused == null
                        ? CaseTrouble.NONE
                        : refused.equals(MANDATE) ? CaseTrouble.NO_MANDATE : CaseTrouble.NOT_CONFIRMED;
        return page.show(request, Language.of(code).orElse(Language.ZH), number, trouble, helping);
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
        boolean rates = !post.answer("rate").isEmpty();
        if (ticket.isEmpty()) {
            return rates
                    ? cases.late(language, number, refused(number, RefusedAnswer.LATE, post))
                    : cases.late(language, number);
        }
        CaseLookup known = ticket.get().lookup();
        if (rates) {
            return rate(known, post, address + "#rate");
        }
        boolean asHelper = !post.answer(ApplicantWishes.AS_HELPER).isEmpty();
        String helping = asHelper ? "&" + CasePages.HELPING + "=" + WishesView.WITHDRAW : "";
        if (post.answer("confirm").isEmpty()) {
            return Html.seeOther(address + "?refused=yes" + helping);
        }
        CaseView left =
                intake.withdraw(Rulebook.of(content.current()), known, asHelper).found();
        if (asHelper && left != null && left.erasedAt() == null) {
            return Html.seeOther(address + "?refused=" + MANDATE + helping);
        }
        return Html.seeOther(address);
    }

    private Response rate(CaseLookup known, FormPost post, String address) {
        String words = post.words("words");
        String why = !Ratings.CHOICES.contains(post.answer("rating"))
                ? "error_rating"
                : words.codePointCount(0, words.length()) > Ratings.LONGEST ? "error_letter_long" : null;
        if (why != null) {
            return Html.seeOther(address, refused(known.number(), why, post));
        }
        ratings.rate(Rulebook.of(content.current()), known, new Rating(post.answer("rating"), reasons(post), words));
        return Html.seeOther(address);
    }

    /** The header that keeps a rating that was not recorded. */
    private String refused(String number, String why, FormPost post) {
        String chosen = Stream.concat(
                        Ratings.CHOICES.stream().filter(post.answer("rating")::equals), reasons(post).stream())
                .collect(Collectors.joining(" "));
        RefusedAnswer refused = new RefusedAnswer(why, chosen, post.words("words"));
        return cookies.give(RefusedAnswer.ratingCookie(number), refused.content(), RefusedAnswer.LIFE);
    }

    private static List<String> reasons(FormPost post) {
        return Ratings.REASONS.stream()
                .filter(reason -> !post.answer("reason-" + reason).isEmpty())
                .toList();
    }
}
