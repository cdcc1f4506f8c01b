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

/** Proposes a change of the catalogue with the list as it is to be, and shows what a list that was proposed changes. */
@Path("/counter/{language}/registers/{id:[a-z0-9-]{1,80}}/proposals")
public class RegisterProposalResource {

    static final String PAGE = "/proposals";

    private static final String ONE = "/{entry:[0-9]{1,18}}";

    private final CounterGuard guard;
    private final RegisterProposalDesk desk;

    RegisterProposalResource(CounterGuard guard, RegisterProposalDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response form(@BeanParam Asked asked, @PathParam("id") String id) {
        return guard.show(asked, CounterExtensions::hasTasks, visit -> desk.form(visit, id));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response take(@BeanParam Asked asked, @PathParam("id") String id, InputStream body) {
        return guard.take(asked, body, CounterExtensions::hasTasks, (visit, post) -> desk.take(visit, id, post));
    }

    @GET
    @Path("/list.csv")
    public Response present(@BeanParam Asked asked, @PathParam("id") String id) {
        return guard.show(asked, CounterExtensions::hasTasks, visit -> desk.present(visit, id));
    }

    @GET
    @Path(ONE)
    public Response one(@BeanParam Asked asked, @PathParam("id") String id, @PathParam("entry") long entry) {
        return guard.show(asked, CounterExtensions::hasTasks, visit -> desk.one(visit, id, entry));
    }

    @GET
    @Path(ONE + "/list.csv")
    public Response file(@BeanParam Asked asked, @PathParam("id") String id, @PathParam("entry") long entry) {
        return guard.show(asked, CounterExtensions::hasTasks, visit -> desk.file(visit, id, entry));
    }
}
