package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

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
    public Response file(@BeanParam Asked asked, @PathParam("format") String format) {
        return guard.show(
                asked,
                CounterExtensions::handlesCases,
                visit -> desk.file(visit, asked.query(), TableFile.Format.of(format)));
    }
}
