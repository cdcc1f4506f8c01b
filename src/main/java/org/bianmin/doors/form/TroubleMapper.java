package org.bianmin.doors.form;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.bianmin.ground.brakes.TooManyRequestsException;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every refusal, and what nobody foresaw, into a page that a citizen understands; the cause of the latter goes to the log. */
final class TroubleMapper {

    private static final Logger LOG = Logger.getLogger(TroubleMapper.class);

    private final Troubles troubles;
    private final Tally tally;

    TroubleMapper(Troubles troubles, Tally tally) {
        this.troubles = troubles;
        this.tally = tally;
    }

    @ServerExceptionMapper
    Response unreadable(UnreadableException cause, UriInfo uri) {
        return page(cause.reason(), uri);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException cause, UriInfo uri) {
        int status = cause.getResponse().getStatus();
        if (cause instanceof NotFoundException) {
            return Html.page(Response.Status.NOT_FOUND, troubles.notFound(uri.getPath()));
        }
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return trouble(cause, uri);
        }
        return page(Unreadable.ofStatus(status), uri);
    }

    @ServerExceptionMapper
    Response braked(TooManyRequestsException cause, UriInfo uri) {
        tally.add(Event.REQUEST_BRAKED);
        return Response.fromResponse(page(Unreadable.OFTEN, uri))
                .header("Retry-After", cause.patience().toSeconds())
                .build();
    }

    @ServerExceptionMapper
    Response trouble(RuntimeException cause, UriInfo uri) {
        LOG.error("a request to the desk failed", cause);
        return page(Unreadable.OURS, uri);
    }

    private Response page(Unreadable reason, UriInfo uri) {
        Response page = Html.page(reason.status(), troubles.page(reason, uri.getPath()));
        return reason.retryAfter()
                .map(seconds -> Response.fromResponse(page)
                        .header("Retry-After", seconds)
                        .build())
                .orElse(page);
    }
}
