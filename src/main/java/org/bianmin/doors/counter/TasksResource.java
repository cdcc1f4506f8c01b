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

/** The tasks of supervision, and what is done to them. */
@Path("/counter/{language}/tasks")
public class TasksResource {

    static final String LIST = "tasks";

    private final CounterGuard guard;
    private final TaskDesk desk;

    TasksResource(CounterGuard guard, TaskDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response list(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                CounterExtensions::hasTasks,
                visit -> desk.list(visit, uri.getQueryParameters().getFirst("kind")));
    }

    @GET
    @Path("/{id:[0-9]{1,18}}")
    public Response one(
            @PathParam("language") String language,
            @PathParam("id") long id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(Asked.of(language, uri, headers), CounterExtensions::hasTasks, visit -> desk.one(visit, id));
    }

    @POST
    @Path("/{id:[0-9]{1,18}}")
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
                CounterExtensions::hasTasks,
                (visit, post) -> desk.act(visit, id, post));
    }
}
