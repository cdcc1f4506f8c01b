package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.domain.accounts.StaffSession;
import org.bianmin.domain.accounts.StaffSessions;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;

/** Changes the own password; whoever has a first one comes to no other page before. */
@Path("/counter/{language}/password")
public class PasswordResource {

    private final StaffSessions sessions;
    private final StaffCookie cookie;
    private final CounterGuard guard;
    private final Flashes flashes;

    PasswordResource(StaffSessions sessions, StaffCookie cookie, CounterGuard guard, Flashes flashes) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.guard = guard;
        this.flashes = flashes;
    }

    @GET
    public Response form(@BeanParam Asked asked) {
        return guard.showUnchanged(
                asked, visit -> flashes.show(visit, flash -> new PasswordPage(visit.page(), visit, flash)));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response change(@BeanParam Asked asked, InputStream body) {
        return guard.takeUnchanged(asked, body, this::changed);
    }

    private Response changed(Visit visit, FormPost post) {
        try {
            StaffSession anew = sessions.setPassword(
                    visit.member(), post.answer("old"), post.answer(CounterGuard.PASSWORD), post.answer("again"));
            return Html.seeOther(visit.address("home"), cookie.give(anew));
        } catch (AccountRefusedException e) {
            return flashes.lead(visit, CounterGuard.PASSWORD, Flash.refused(e.reason(), Map.of()));
        }
    }
}
