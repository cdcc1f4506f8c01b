package org.bianmin.doors.counter;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
    public Response list(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                CounterExtensions::supervises,
                visit -> desk.list(visit, uri.getQueryParameters().containsKey("closed")));
    }

    @GET
    @Path(NEW)
    public Response form(
            @PathParam("language") String language,
            @PathParam("regime") String regime,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers), CounterExtensions::supervises, visit -> plans.form(visit, regime));
    }

    @POST
    @Path(NEW)
    @Consumes(MediaType.WILDCARD)
    public Response begin(
            @PathParam("language") String language,
            @PathParam("regime") String regime,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        return guard.take(
                Asked.of(language, uri, headers),
                body,
                CounterExtensions::supervises,
                (visit, post) -> plans.begin(visit, regime, post));
    }

    @GET
    @Path("/draws" + ONE)
    public Response draw(
            @PathParam("language") String language,
            @PathParam("id") long id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers), CounterExtensions::supervises, visit -> draws.show(visit, id));
    }

    @GET
    @Path(ONE)
    public Response one(
            @PathParam("language") String language,
            @PathParam("id") long id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers), CounterExtensions::supervises, visit -> desk.one(visit, id));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.WILDCARD)
    public Response act(
            @PathParam("language") String language,
            @PathParam("id") long id,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        return guard.take(
                Asked.of(language, uri, headers),
                body,
                CounterExtensions::supervises,
                (visit, post) -> desk.act(visit, id, post));
    }

    @GET
    @Path(ONE + "/photos/{file:[0-9a-f-]{36}}")
    public Response photo(
            @PathParam("language") String language,
            @PathParam("id") long id,
            @PathParam("file") UUID file,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers), CounterExtensions::supervises, visit -> desk.photo(visit, id, file));
    }

    @GET
    @Path(ONE + "/papers/{position:[0-9]{1,9}}")
    public Response paper(
            @PathParam("language") String language,
            @PathParam("id") long id,
            @PathParam("position") int position,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                CounterExtensions::supervises,
                visit -> papers.of(visit, id, position));
    }
}
