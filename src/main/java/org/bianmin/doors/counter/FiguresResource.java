package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

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
    public Response page(@BeanParam Asked asked) {
        return guard.show(asked, CounterExtensions::handlesCases, visit -> desk.page(visit, asked.query()));
    }
}
