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

/** One case, its files, and what is done to it. */
@Path("/counter/{language}/cases/{number}")
public class CaseResource {

    private final CounterGuard guard;
    private final CaseDesk desk;

    CaseResource(CounterGuard guard, CaseDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response show(@BeanParam Asked asked, @PathParam("number") String number) {
        return guard.show(asked, CounterExtensions::handlesCases, visit -> desk.show(visit, number));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response act(@BeanParam Asked asked, @PathParam("number") String number, InputStream body) {
        return guard.take(asked, body, CounterExtensions::handlesCases, (visit, post) -> desk.act(visit, number, post));
    }

    @GET
    @Path("/files/{file:[0-9]{1,4}}")
    public Response file(@BeanParam Asked asked, @PathParam("number") String number, @PathParam("file") int file) {
        return guard.show(asked, CounterExtensions::handlesCases, visit -> desk.file(visit, number, file));
    }
}
