package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.bianmin.doors.form.Html;

/** The first page of the counter: for whoever handles cases their work list. */
@Path("/counter/{language}/home")
public class HomeResource {

    private final CounterGuard guard;

    HomeResource(CounterGuard guard) {
        this.guard = guard;
    }

    @GET
    public Response home(@BeanParam Asked asked) {
        return guard.show(
                asked,
                member -> true,
                visit -> CounterExtensions.handlesCases(visit.member())
                        ? Html.seeOther(visit.address(CasesResource.LIST))
                        : CounterExtensions.hasTasks(visit.member())
                                ? Html.seeOther(visit.address(TasksResource.LIST))
                                : Html.page(Response.Status.OK, new HomePage(visit.page(), visit)));
    }
}
