package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

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
    public Response month(@BeanParam Asked asked) {
        return guard.show(
                asked,
                CounterExtensions::manages,
                visit -> desk.month(visit, asked.query().getFirst(MONTH)));
    }
}
