package org.bianmin.doors.counter;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Function;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.SealedCookies;

/** Carries a {@link Flash} from a post to the page that follows it, in a cookie that the page takes away. */
@Singleton
class Flashes {

    private static final String NAME = "staff-flash";
    private static final Duration LIFE = Duration.ofMinutes(2);

    private final SealedCookies cookies;

    Flashes(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /** Leads to a page that says it. */
    Response lead(Visit visit, String path, Flash flash) {
        return lead(visit.signedIn().session().id(), visit.address(path), flash);
    }

    /**
     * The same, for whom is not signed in.
     *
     * @param whom whose flash it is; others are not shown it
     */
    Response lead(String whom, String address, Flash flash) {
        return Html.seeOther(address, cookies.give(CounterPages.ROOT, NAME, whom + "\n" + flash.text(), LIFE));
    }

    /** A page that says what there is to say. */
    Response show(Visit visit, Function<Flash, TemplateInstance> page) {
        return show(visit.signedIn().session().id(), visit.asked().headers(), page);
    }

    Response show(String whom, HttpHeaders request, Function<Flash, TemplateInstance> page) {
        Flash flash = cookies.read(request, NAME)
                .filter(text -> text.startsWith(whom + "\n"))
                .map(text -> Flash.parse(text.substring(whom.length() + 1)))
                .orElse(Flash.none());
        Response answer = Html.page(Response.Status.OK, page.apply(flash));
        return flash.fields().isEmpty()
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.SET_COOKIE, cookies.take(CounterPages.ROOT, NAME))
                        .build();
    }
}
