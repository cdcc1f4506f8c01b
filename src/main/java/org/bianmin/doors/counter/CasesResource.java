package org.bianmin.doors.counter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The work list of whoever handles cases. */
@Path("/counter/{language}/cases")
public class CasesResource {

    static final String LIST = "cases";

    private final CounterGuard guard;
    private final CasesDesk desk;

    CasesResource(CounterGuard guard, CasesDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response list(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                CounterExtensions::handlesCases,
                visit -> desk.show(visit, ListQuery.of(uri.getQueryParameters())));
    }
}
