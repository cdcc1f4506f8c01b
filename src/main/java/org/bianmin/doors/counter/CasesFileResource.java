package org.bianmin.doors.counter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

/** The work list as a spreadsheet, which names nobody. */
@Path("/counter/{language}/cases.csv")
public class CasesFileResource {

    private final CounterGuard guard;
    private final CasesFile file;

    CasesFileResource(CounterGuard guard, CasesFile file) {
        this.guard = guard;
        this.file = file;
    }

    @GET
    public Response list(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return guard.show(Asked.of(language, uri, headers), CounterExtensions::handlesCases, visit -> {
            ListQuery query = ListQuery.of(uri.getQueryParameters());
            StreamingOutput rows = out -> file.write(visit, query, out);
            return Response.ok(rows, "text/csv; charset=UTF-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        });
    }
}
