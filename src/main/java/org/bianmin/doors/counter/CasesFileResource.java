package org.bianmin.doors.counter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The work list as a table for a spreadsheet program, which names nobody. */
@Path("/counter/{language}/cases.{format:csv|xlsx}")
public class CasesFileResource {

    private final CounterGuard guard;
    private final CasesFile file;

    CasesFileResource(CounterGuard guard, CasesFile file) {
        this.guard = guard;
        this.file = file;
    }

    @GET
    public Response list(
            @PathParam("language") String language,
            @PathParam("format") String format,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(Asked.of(language, uri, headers), CounterExtensions::handlesCases, visit -> {
            ListQuery query = ListQuery.of(uri.getQueryParameters());
            return TableFile.answer(TableFile.Format.of(format), file.name(), table -> file.write(visit, query, table));
        });
    }
}
