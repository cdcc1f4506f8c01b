package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bianmin.domain.accounts.SignedIn;
import org.bianmin.domain.accounts.StaffMember;
import org.bianmin.domain.accounts.StaffSessions;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.PostReader;
import org.bianmin.doors.http.Senders;

/**
 * Stands before every page of the counter: lets nobody through who is not signed in, has not yet changed a first password, or may not
 * see the page, and takes no form that another page than ours has sent.
 */
@Singleton
public class CounterGuard {

    /** The hidden field of every form with {@link Visit#token}. */
    public static final String TOKEN = "token";

    static final String PASSWORD = "password";

    private final StaffSessions sessions;
    private final StaffCookie cookie;
    private final CounterPages pages;
    private final PostReader reader;
    private final Senders senders;

    CounterGuard(StaffSessions sessions, StaffCookie cookie, CounterPages pages, PostReader reader, Senders senders) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.pages = pages;
        this.reader = reader;
        this.senders = senders;
    }

    /**
     * Answers with a page, or with the way to the sign-in, which leads back here.
     *
     * @param may who may see it; for all others there is no such page
     */
    public Response show(Asked asked, Predicate<StaffMember> may, Function<Visit, Response> page) {
        return passed(
                        asked,
                        visit -> changed(visit)
                                .orElseGet(() -> may.test(visit.member()) ? page.apply(visit) : pages.nothing(asked)))
                .orElseGet(() -> Html.seeOther(CounterPages.signIn(asked.language(), asked.address())));
    }

    /**
     * Takes what a form has sent. What comes from a session that has ended is not lost: the answer holds it, to be sent again.
     *
     * @param may who may send it; for all others there is no such page
     */
    public Response take(
            Asked asked, InputStream body, Predicate<StaffMember> may, BiFunction<Visit, FormPost, Response> deed) {
        return taken(
                asked,
                body,
                (visit, post) -> changed(visit)
                        .orElseGet(() -> may.test(visit.member()) ? deed.apply(visit, post) : pages.nothing(asked)));
    }

    /** There is no such page for this member of staff. */
    public Response nothing(Visit visit) {
        return pages.nothing(visit.asked());
    }

    /** Shows a page also to whoever must first change the password. */
    Response showUnchanged(Asked asked, Function<Visit, Response> page) {
        return passed(asked, page)
                .orElseGet(() -> Html.seeOther(CounterPages.signIn(asked.language(), asked.address())));
    }

    /** Takes a form also from whoever must first change the password. */
    Response takeUnchanged(Asked asked, InputStream body, BiFunction<Visit, FormPost, Response> deed) {
        return taken(asked, body, deed);
    }

    /** Whether a page elsewhere has sent it. */
    boolean isElsewhere(Asked asked) {
        return senders.isElsewhere(asked.headers()::getHeaderString);
    }

    /** Who is signed in. */
    Optional<SignedIn> current(Asked asked) {
        return cookie.read(asked.headers()).flatMap(sessions::current);
    }

    private Response taken(Asked asked, InputStream body, BiFunction<Visit, FormPost, Response> deed) {
        if (isElsewhere(asked)) {
            return pages.fromElsewhere(asked);
        }
        FormPost post = reader.form(asked.headers(), body);
        return passed(
                        asked,
                        visit -> same(visit.token(), post.answer(TOKEN))
                                ? deed.apply(visit, post)
                                : pages.again(asked, post, visit.token()))
                .orElseGet(() -> pages.again(asked, post, ""));
    }

    private Optional<Response> passed(Asked asked, Function<Visit, Response> answer) {
        return current(asked).map(signedIn -> {
            Visit visit = new Visit(
                    asked,
                    pages.catalog(),
                    pages.divisions(),
                    signedIn,
                    cookie.token(signedIn.session()),
                    pages.context(asked));
            return renewed(signedIn, answer.apply(visit));
        });
    }

    private static Optional<Response> changed(Visit visit) {
        return visit.member().mustChange() ? Optional.of(Html.seeOther(visit.address(PASSWORD))) : Optional.empty();
    }

    private Response renewed(SignedIn signedIn, Response answer) {
        List<Object> given = answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of());
        return !signedIn.renewed() || given.stream().anyMatch(cookie::isMine)
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.SET_COOKIE, cookie.give(signedIn.session()))
                        .build();
    }

    private static boolean same(String token, String sent) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
