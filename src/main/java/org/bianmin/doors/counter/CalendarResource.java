package org.bianmin.doors.counter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** A manager's calendar: what falls due in a month in the offices for which they answer. */
@Path("/counter/{language}/calendar")
public class CalendarResource {

    static final String PAGE = "calendar";
    static final String MONTH = "month";

    private final CounterGuard guard;
    private final CalendarDesk desk;

    CalendarResource(CounterGuard guard, CalendarDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response month(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                CounterExtensions::manages,
                visit -> desk.month(visit, uri.getQueryParameters().getFirst(MONTH)));
    }
}
