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

/** The registers that offices keep because a source orders it. */
@Path("/counter/{language}/registers")
public class RegistersResource {

    static final String LIST = "registers";

    private static final String ONE = "/{id:[a-z0-9-]{1,80}}";

    private final CounterGuard guard;
    private final RegisterDesk desk;

    RegistersResource(CounterGuard guard, RegisterDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response list(@BeanParam Asked asked) {
        return guard.show(asked, CounterExtensions::hasTasks, desk::list);
    }

    @GET
    @Path(ONE)
    public Response one(@BeanParam Asked asked, @PathParam("id") String id) {
        return guard.show(
                asked,
                CounterExtensions::hasTasks,
                visit -> desk.one(visit, id, asked.query().getFirst("entry")));
    }

    @GET
    @Path(ONE + "/entries.{format:csv|xlsx}")
    public Response file(@BeanParam Asked asked, @PathParam("id") String id, @PathParam("format") String format) {
        return guard.show(
                asked, CounterExtensions::hasTasks, visit -> desk.file(visit, id, TableFile.Format.of(format)));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.WILDCARD)
    public Response write(@BeanParam Asked asked, @PathParam("id") String id, InputStream body) {
        return guard.take(asked, body, CounterExtensions::hasTasks, (visit, post) -> desk.write(visit, id, post));
    }
}
