package org.bianmin.doors.counter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The figures of a manager as a table for a spreadsheet program. */
@Path("/counter/{language}/figures.{format:csv|xlsx}")
public class FiguresFileResource {

    private final CounterGuard guard;
    private final FiguresDesk desk;

    FiguresFileResource(CounterGuard guard, FiguresDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response file(
            @PathParam("language") String language,
            @PathParam("format") String format,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                CounterExtensions::handlesCases,
                visit -> desk.file(visit, uri.getQueryParameters(), TableFile.Format.of(format)));
    }
}
