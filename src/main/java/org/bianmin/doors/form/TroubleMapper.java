package org.bianmin.doors.form;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.bianmin.ground.brakes.TooManyRequestsException;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns every refusal, and what nobody foresaw, into a page that a citizen understands; the cause of the latter goes to the log. */
final class TroubleMapper {

    private static final Logger LOG = Logger.getLogger(TroubleMapper.class);

    /** Methods with which nothing is sent that could have been taken in. */
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Troubles troubles;
    private final Tally tally;

    TroubleMapper(Troubles troubles, Tally tally) {
        this.troubles = troubles;
        this.tally = tally;
    }

    /** No address has a control character in it, and none goes into a header or a query. */
    @ServerRequestFilter(preMatching = true)
    Optional<Response> strange(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        boolean strange = uri.getPath().chars().anyMatch(Character::isISOControl)
                || uri.getRequestUri().toString().contains("%00");
        return strange
                ? Optional.of(Html.page(Response.Status.NOT_FOUND, troubles.notFound(uri.getPath())))
                : Optional.empty();
    }

    @ServerExceptionMapper
    Response unreadable(UnreadableException cause, UriInfo uri, Request request) {
        return page(cause.reason(), uri, request);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException cause, UriInfo uri, Request request) {
        int status = cause.getResponse().getStatus();
        if (cause instanceof NotFoundException) {
            return Html.page(Response.Status.NOT_FOUND, troubles.notFound(uri.getPath()));
        }
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return trouble(cause, uri, request);
        }
        return page(Unreadable.ofStatus(status), uri, request);
    }

    @ServerExceptionMapper
    Response braked(TooManyRequestsException cause, UriInfo uri, Request request) {
        tally.add(Event.REQUEST_BRAKED);
        return Response.fromResponse(page(Unreadable.OFTEN, uri, request))
                .header("Retry-After", cause.patience().toSeconds())
                .build();
    }

    @ServerExceptionMapper
    Response trouble(RuntimeException cause, UriInfo uri, Request request) {
        LOG.error("a request to the desk failed", cause);
        return page(Unreadable.OURS, uri, request);
    }

    private Response page(Unreadable reason, UriInfo uri, Request request) {
        boolean reads = READS.contains(request.getMethod());
        Response page = Html.page(reason.status(), troubles.page(reason, reads, uri.getPath()));
        return reason.retryAfter()
                .map(seconds -> Response.fromResponse(page)
                        .header("Retry-After", seconds)
                        .build())
                .orElse(page);
    }
}
