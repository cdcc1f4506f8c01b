package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The supervision controls of a place: why each is there, when it ran, and what came of it. */
@Path("/counter/{language}/controls")
public class ControlsResource {

    static final String LIST = "controls";

    private final CounterGuard guard;
    private final ControlDesk desk;

    ControlsResource(CounterGuard guard, ControlDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response list(@BeanParam Asked asked) {
        return guard.show(asked, CounterExtensions::supervises, desk::list);
    }

    @GET
    @Path("/{id:[a-z0-9-]{1,80}}")
    public Response one(@BeanParam Asked asked, @PathParam("id") String id) {
        return guard.show(asked, CounterExtensions::supervises, visit -> desk.one(visit, id));
    }
}
