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
    public Response list(@BeanParam Asked asked) {
        return guard.show(
                asked,
                CounterExtensions::hasTasks,
                visit -> desk.list(visit, asked.query().getFirst("kind")));
    }

    @GET
    @Path("/{id:[0-9]{1,18}}")
    public Response one(@BeanParam Asked asked, @PathParam("id") long id) {
        return guard.show(asked, CounterExtensions::hasTasks, visit -> desk.one(visit, id));
    }

    @POST
    @Path("/{id:[0-9]{1,18}}")
    @Consumes(MediaType.WILDCARD)
    public Response act(@BeanParam Asked asked, @PathParam("id") long id, InputStream body) {
        return guard.take(asked, body, CounterExtensions::hasTasks, (visit, post) -> desk.act(visit, id, post));
    }
}
