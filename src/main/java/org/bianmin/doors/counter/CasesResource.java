package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

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
    public Response list(@BeanParam Asked asked) {
        return guard.show(
                asked, CounterExtensions::handlesCases, visit -> desk.show(visit, ListQuery.of(asked.query())));
    }
}
