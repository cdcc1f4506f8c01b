package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** What may be made public: who supervises sees it and writes announcements, and a manager approves it or takes it back. */
@Path("/counter/{language}/publications")
public class PublicationsResource {

    static final String LIST = "publications";

    private static final String NEW = "/new";
    private static final String ONE = "/{id:[0-9]{1,18}}";

    private final CounterGuard guard;
    private final PublicationDesk desk;
    private final AnnouncementDesk announcements;
    private final StandingDesk standing;

    PublicationsResource(
            CounterGuard guard, PublicationDesk desk, AnnouncementDesk announcements, StandingDesk standing) {
        this.guard = guard;
        this.desk = desk;
        this.standing = standing;
        this.announcements = announcements;
    }

    @GET
    public Response list(@BeanParam Asked asked) {
        return guard.show(asked, CounterExtensions::supervises, desk::list);
    }

    @GET
    @Path(NEW)
    public Response form(@BeanParam Asked asked) {
        return guard.show(asked, CounterExtensions::supervises, announcements::form);
    }

    @POST
    @Path(NEW)
    @Consumes(MediaType.WILDCARD)
    public Response write(@BeanParam Asked asked, InputStream body) {
        return guard.take(asked, body, CounterExtensions::supervises, announcements::write);
    }

    @POST
    @Path("/standing")
    @Consumes(MediaType.WILDCARD)
    public Response approveBeforehand(@BeanParam Asked asked, InputStream body) {
        return guard.take(
                asked,
                body,
                CounterExtensions::manages,
                (visit, post) -> standing.act(visit, post, typed -> desk.noDay(visit, typed)));
    }

    @GET
    @Path(ONE)
    public Response one(@BeanParam Asked asked, @PathParam("id") long id) {
        return guard.show(asked, CounterExtensions::supervises, visit -> desk.one(visit, id));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.WILDCARD)
    public Response act(@BeanParam Asked asked, @PathParam("id") long id, InputStream body) {
        return guard.take(asked, body, CounterExtensions::supervises, (visit, post) -> desk.act(visit, id, post));
    }
}
