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
    public Response show(
            @PathParam("language") String language,
            @PathParam("number") String number,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers), CounterExtensions::handlesCases, visit -> desk.show(visit, number));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response act(
            @PathParam("language") String language,
            @PathParam("number") String number,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        return guard.take(
                Asked.of(language, uri, headers),
                body,
                CounterExtensions::handlesCases,
                (visit, post) -> desk.act(visit, number, post));
    }

    @GET
    @Path("/files/{file:[0-9]{1,4}}")
    public Response file(
            @PathParam("language") String language,
            @PathParam("number") String number,
            @PathParam("file") int file,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                CounterExtensions::handlesCases,
                visit -> desk.file(visit, number, file));
    }
}
