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
    public Response show(
            @PathParam("language") String language,
            @PathParam("number") String number,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers), CounterExtensions::handlesCases, visit -> desk.show(visit, number));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response correct(
            @PathParam("language") String language,
            @PathParam("number") String number,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        return guard.take(
                Asked.of(language, uri, headers),
                body,
                CounterExtensions::handlesCases,
                (visit, post) -> desk.correct(visit, number, post));
    }
}
