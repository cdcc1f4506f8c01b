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

/** Takes a spreadsheet into a register: first it is shown what would come of it, then it is taken. */
@Path("/counter/{language}/registers/{id:[a-z0-9-]{1,80}}/import")
public class RegisterImportResource {

    static final String PAGE = "/import";

    private final CounterGuard guard;
    private final RegisterImportDesk desk;

    RegisterImportResource(CounterGuard guard, RegisterImportDesk desk) {
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
}
