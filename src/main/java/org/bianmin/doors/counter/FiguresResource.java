package org.bianmin.doors.counter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** How the offices of a manager handle cases. */
@Path("/counter/{language}/figures")
public class FiguresResource {

    private final CounterGuard guard;
    private final FiguresDesk desk;

    FiguresResource(CounterGuard guard, FiguresDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response page(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                CounterExtensions::handlesCases,
                visit -> desk.page(visit, uri.getQueryParameters()));
    }
}
