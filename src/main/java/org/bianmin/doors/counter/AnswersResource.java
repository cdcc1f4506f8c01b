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

/** The form on which the answers of an applicant are put right at the counter. */
@Path("/counter/{language}/cases/{number}/answers")
public class AnswersResource {

    private final CounterGuard guard;
    private final AnswersDesk desk;

    AnswersResource(CounterGuard guard, AnswersDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response show(@BeanParam Asked asked, @PathParam("number") String number) {
        return guard.show(asked, CounterExtensions::handlesCases, visit -> desk.show(visit, number));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response correct(@BeanParam Asked asked, @PathParam("number") String number, InputStream body) {
        return guard.take(
                asked, body, CounterExtensions::handlesCases, (visit, post) -> desk.correct(visit, number, post));
    }
}
