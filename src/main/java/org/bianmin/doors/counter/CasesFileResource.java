package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

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
    public Response list(@BeanParam Asked asked, @PathParam("format") String format) {
        return guard.show(asked, CounterExtensions::handlesCases, visit -> {
            ListQuery query = ListQuery.of(asked.query());
            return TableFile.answer(TableFile.Format.of(format), file.name(), table -> file.write(visit, query, table));
        });
    }
}
