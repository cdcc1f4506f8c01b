package org.bianmin.doors.counter;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
    public Response list(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return guard.show(Asked.of(language, uri, headers), CounterExtensions::hasTasks, desk::list);
    }

    @GET
    @Path(ONE)
    public Response one(
            @PathParam("language") String language,
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                CounterExtensions::hasTasks,
                visit -> desk.one(visit, id, uri.getQueryParameters().getFirst("entry")));
    }

    @GET
    @Path(ONE + "/entries.csv")
    public Response file(
            @PathParam("language") String language,
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(Asked.of(language, uri, headers), CounterExtensions::hasTasks, visit -> desk.file(visit, id));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.WILDCARD)
    public Response write(
            @PathParam("language") String language,
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        return guard.take(
                Asked.of(language, uri, headers),
                body,
                CounterExtensions::hasTasks,
                (visit, post) -> desk.write(visit, id, post));
    }
}
