package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.bianmin.domain.accounts.StaffSessions;
import org.bianmin.doors.form.Html;

/** Signs staff out, in every browser. */
@Path("/counter/{language}/sign-out")
public class SignOutResource {

    private final StaffSessions sessions;
    private final StaffCookie cookie;
    private final CounterGuard guard;
    private final ServiceDesk service;

    SignOutResource(StaffSessions sessions, StaffCookie cookie, CounterGuard guard, ServiceDesk service) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.guard = guard;
        this.service = service;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response signOut(@BeanParam Asked asked, InputStream body) {
        return guard.takeUnchanged(asked, body, (visit, post) -> {
            sessions.signOut(visit.signedIn());
            return Html.toAnotherPerson(
                    Html.seeOther(service.afterSignOut(visit.asked()), cookie.take()), cookie.anotherPerson());
        });
    }

    /** Signs out of the county's sign-in service, if that has signed in. */
    @GET
    @Path("/service")
    public Response ofService(@BeanParam Asked asked) {
        return service.signOut(asked);
    }
}
