package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.bianmin.domain.accounts.AccountRefusal;
import org.bianmin.domain.accounts.StaffSession;
import org.bianmin.domain.accounts.StaffSessions;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.PostReader;
import org.bianmin.doors.openid.SignInService;
import org.bianmin.doors.page.PageContext;

/** Signs staff in, and leads on to the page that was asked for. */
@Path("/counter/{language}/sign-in")
public class SignInResource {

    private static final String ACCOUNT = "account";
    private static final String NOBODY = "nobody";
    private static final String HOME = "home";

    private final StaffSessions sessions;
    private final StaffCookie cookie;
    private final CounterGuard guard;
    private final CounterPages pages;
    private final Flashes flashes;
    private final PostReader reader;
    private final SignInService service;

    SignInResource(
            StaffSessions sessions,
            StaffCookie cookie,
            CounterGuard guard,
            CounterPages pages,
            Flashes flashes,
            PostReader reader,
            SignInService service) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.guard = guard;
        this.pages = pages;
        this.flashes = flashes;
        this.reader = reader;
        this.service = service;
    }

    @GET
    public Response form(@BeanParam Asked asked, @QueryParam(CounterPages.THEN) String then) {
        Optional<String> goal = LocalAddress.of(then);
        if (guard.current(asked).isPresent()) {
            return Html.seeOther(goal.orElseGet(() -> CounterPages.address(asked.language(), HOME)));
        }
        PageContext page = pages.context(asked)
                .withTwin(goal.map(known -> CounterPages.signIn(asked.language().other(), known))
                        .orElseGet(() -> CounterPages.address(asked.language().other(), CounterPages.SIGN_IN)));
        return flashes.show(
                NOBODY,
                asked.headers(),
                flash -> new SignInPage(
                        page,
                        flash.typed(ACCOUNT),
                        flash.refusal() != null,
                        goal.orElse(""),
                        service.isConnected() ? service.name() : null,
                        CounterPages.serviceSignIn(asked.language(), goal.orElse(""))));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response signIn(@BeanParam Asked asked, InputStream body) {
        if (guard.isElsewhere(asked)) {
            return pages.fromElsewhere(asked);
        }
        FormPost post = reader.question(asked.headers(), body);
        Optional<String> goal = LocalAddress.of(post.answer(CounterPages.THEN));
        Optional<StaffSession> session = sessions.signIn(post.answer(ACCOUNT), post.answer(CounterGuard.PASSWORD));
        return session.map(begun -> Html.seeOther(
                        goal.orElseGet(() -> CounterPages.address(asked.language(), HOME)), cookie.give(begun)))
                .orElseGet(() -> flashes.lead(
                        NOBODY,
                        goal.map(then -> CounterPages.signIn(asked.language(), then))
                                .orElseGet(() -> CounterPages.address(asked.language(), CounterPages.SIGN_IN)),
                        Flash.refused(AccountRefusal.PASSWORD_WRONG, Map.of(ACCOUNT, post.answer(ACCOUNT)))));
    }
}
