package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.bianmin.domain.accounts.StaffSession;
import org.bianmin.domain.accounts.StaffSessions;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.SealedCookies;
import org.bianmin.doors.openid.Answer;
import org.bianmin.doors.openid.Attempt;
import org.bianmin.doors.openid.Beginning;
import org.bianmin.doors.openid.Proof;
import org.bianmin.doors.openid.SignInFailedException;
import org.bianmin.doors.openid.SignInService;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;
import org.jboss.logging.Logger;

/** Leads staff to the county's sign-in service and takes them in when they come back, and out of it when they leave. */
@Singleton
class ServiceDesk {

    /** To where the service sends a browser back, in either language: it must be told this address. */
    static final String RETURN = CounterPages.ROOT + "sign-in/return";

    static final String SIGN_OUT = "sign-out/service";

    private static final Logger LOG = Logger.getLogger(ServiceDesk.class);

    /** Keeps what was asked until the browser comes back. */
    private static final String ASKED = "staff-asked";

    /** Keeps by what the service knows whom to sign out. */
    private static final String TOKEN = "staff-service";

    private static final Duration TIME_TO_SIGN_IN = Duration.ofMinutes(15);
    /** Sealed, it has to go into a cookie. */
    private static final int LONGEST_TOKEN = 2500;

    private static final String HOME = "home";

    private final SignInService service;
    private final StaffSessions sessions;
    private final StaffCookie cookie;
    private final SealedCookies cookies;
    private final CounterGuard guard;
    private final CounterPages pages;
    private final Settings.Site site;

    ServiceDesk(
            SignInService service,
            StaffSessions sessions,
            StaffCookie cookie,
            SealedCookies cookies,
            CounterGuard guard,
            CounterPages pages,
            Settings settings) {
        this.service = service;
        this.sessions = sessions;
        this.cookie = cookie;
        this.cookies = cookies;
        this.guard = guard;
        this.pages = pages;
        this.site = settings.site();
    }

    Response begin(Asked asked, String then) {
        Optional<String> goal = LocalAddress.of(then);
        if (!service.isConnected()) {
            return pages.nothing(asked);
        }
        if (guard.current(asked).isPresent()) {
            return Html.seeOther(goal.orElseGet(() -> CounterPages.address(asked.language(), HOME)));
        }
        try {
            Beginning beginning = service.begin(origin(asked) + RETURN);
            String kept = String.join(
                    "\n", beginning.attempt().text(), asked.language().code(), goal.orElse(""));
            return Html.seeOther(beginning.address(), cookies.give(CounterPages.ROOT, ASKED, kept, TIME_TO_SIGN_IN));
        } catch (SignInFailedException e) {
            return refused(asked.language(), e, goal.orElse(""));
        }
    }

    /** Takes in whom the service sends back. Whatever comes of it, the same answer opens nothing a second time in this browser. */
    Response end(Asked asked, Answer answer) {
        if (!service.isConnected()) {
            return pages.nothing(asked);
        }
        String[] kept = cookies.read(asked.headers(), ASKED).orElse("").split("\n", -1);
        Optional<Attempt> attempt = Attempt.parse(kept[0]);
        Response taken;
        if (attempt.isEmpty()) {
            taken = refused(Language.ZH, "counter_service_late", "");
        } else {
            Language language = Language.of(kept[1]).orElse(Language.ZH);
            taken = taken(attempt.get(), answer, origin(asked), language, kept[2]);
        }
        return Response.fromResponse(taken)
                .header(HttpHeaders.SET_COOKIE, cookies.take(CounterPages.ROOT, ASKED))
                .build();
    }

    private Response taken(Attempt attempt, Answer answer, String origin, Language language, String goal) {
        String[] idToken = new String[1];
        try {
            Optional<StaffSession> session = sessions.signInByService(service.issuer(), () -> {
                Proof proof = service.prove(attempt, answer, origin + RETURN);
                idToken[0] = proof.idToken();
                return proof.subject();
            });
            return session.map(begun -> Html.seeOther(
                            goal.isEmpty() ? CounterPages.address(language, HOME) : goal,
                            cookie.give(begun),
                            cookies.give(CounterPages.ROOT, TOKEN, fitting(idToken[0]), StaffSessions.LONGEST)))
                    .orElseGet(() -> refused(language, "counter_service_unknown", goal));
        } catch (SignInFailedException e) {
            return refused(language, e, goal);
        }
    }

    /** Where whoever has signed out goes next: to the service, if it has signed in, to be signed out there too. */
    String afterSignOut(Asked asked) {
        boolean byService =
                service.isConnected() && cookies.read(asked.headers(), TOKEN).isPresent();
        return CounterPages.address(asked.language(), byService ? SIGN_OUT : CounterPages.SIGN_IN);
    }

    /**
     * Signs out of the service. A page leads there and no redirect: browsers do not let a form, by which one signs out, lead to another
     * server.
     */
    Response signOut(Asked asked) {
        String form = CounterPages.address(asked.language(), CounterPages.SIGN_IN);
        Response answer = cookies.read(asked.headers(), TOKEN)
                .filter(token -> service.isConnected())
                .flatMap(token ->
                        service.end(token, origin(asked) + CounterPages.address(Language.ZH, CounterPages.SIGN_IN)))
                .map(address ->
                        Html.page(Response.Status.OK, new SignedOutPage(pages.context(asked), service.name(), address)))
                .orElseGet(() -> Html.seeOther(form));
        return Response.fromResponse(answer)
                .header(HttpHeaders.SET_COOKIE, cookies.take(CounterPages.ROOT, TOKEN))
                .build();
    }

    private Response refused(Language language, SignInFailedException why, String goal) {
        LOG.warnf("sign-in by %s: %s", service.issuer(), why.getMessage());
        return refused(
                language,
                switch (why.kind()) {
                    case AWAY -> "counter_service_away";
                    case REFUSED -> "counter_service_refused";
                    case BROKEN -> "counter_service_broken";
                },
                goal);
    }

    private Response refused(Language language, String family, String goal) {
        Response.Status status =
                family.equals("counter_service_away") ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.FORBIDDEN;
        PageContext page =
                pages.context(language).withTwin(CounterPages.address(language.other(), CounterPages.SIGN_IN));
        return Html.page(
                status,
                new ServiceRefusedPage(
                        page,
                        family,
                        page.t(family + "_title", "service", service.name()),
                        page.t(family + "_lead", "service", service.name()),
                        CounterPages.signIn(language, goal)));
    }

    private static String fitting(String idToken) {
        return idToken.length() > LONGEST_TOKEN ? "" : idToken;
    }

    /** Scheme and host of the counter as browsers know it: as the settings say, or else as this request does. */
    private String origin(Asked asked) {
        String known = PageContext.isAbsolute(site.desk())
                ? site.desk()
                : site.address().url();
        URI address = PageContext.isAbsolute(known) ? URI.create(known) : asked.base();
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
