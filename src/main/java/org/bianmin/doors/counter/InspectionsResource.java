package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;

/** Inspections: an inspector's day, the plan of a new one, one with its steps, its photographs and its papers. */
@Path("/counter/{language}/inspections")
public class InspectionsResource {

    static final String LIST = "inspections";

    private static final String NEW = "/new/{regime:[a-z0-9-]{1,80}}";
    private static final String ONE = "/{id:[0-9]{1,18}}";

    private final CounterGuard guard;
    private final InspectionDesk desk;
    private final InspectionPlans plans;
    private final InspectionPapers papers;
    private final InspectionDrawSheets draws;

    InspectionsResource(
            CounterGuard guard,
            InspectionDesk desk,
            InspectionPlans plans,
            InspectionPapers papers,
            InspectionDrawSheets draws) {
        this.guard = guard;
        this.desk = desk;
        this.plans = plans;
        this.papers = papers;
        this.draws = draws;
    }

    @GET
    public Response list(@BeanParam Asked asked) {
        return guard.show(
                asked,
                CounterExtensions::supervises,
                visit -> desk.list(visit, asked.query().containsKey("closed")));
    }

    @GET
    @Path(NEW)
    public Response form(@BeanParam Asked asked, @PathParam("regime") String regime) {
        return guard.show(asked, CounterExtensions::supervises, visit -> plans.form(visit, regime));
    }

    @POST
    @Path(NEW)
    @Consumes(MediaType.WILDCARD)
    public Response begin(@BeanParam Asked asked, @PathParam("regime") String regime, InputStream body) {
        return guard.take(
                asked, body, CounterExtensions::supervises, (visit, post) -> plans.begin(visit, regime, post));
    }

    @GET
    @Path("/draws" + ONE)
    public Response draw(@BeanParam Asked asked, @PathParam("id") long id) {
        return guard.show(asked, CounterExtensions::supervises, visit -> draws.show(visit, id));
    }

    @GET
    @Path(ONE)
    public Response one(@BeanParam Asked asked, @PathParam("id") long id) {
        return guard.show(asked, CounterExtensions::supervises, visit -> desk.one(visit, id));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.WILDCARD)
    public Response act(@BeanParam Asked asked, @PathParam("id") long id, InputStream body) {
        return guard.take(asked, body, CounterExtensions::supervises, (visit, post) -> desk.act(visit, id, post));
    }

    @GET
    @Path(ONE + "/photos/{file:[0-9a-f-]{36}}")
    public Response photo(@BeanParam Asked asked, @PathParam("id") long id, @PathParam("file") UUID file) {
        return guard.show(asked, CounterExtensions::supervises, visit -> desk.photo(visit, id, file));
    }

    @GET
    @Path(ONE + "/papers/{position:[0-9]{1,9}}")
    public Response paper(@BeanParam Asked asked, @PathParam("id") long id, @PathParam("position") int position) {
        return guard.show(asked, CounterExtensions::supervises, visit -> papers.of(visit, id, position));
    }
}
