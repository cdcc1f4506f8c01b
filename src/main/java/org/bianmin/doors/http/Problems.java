package org.bianmin.doors.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.ground.brakes.TooManyRequestsException;
import org.bianmin.ground.refusal.Refusal;
import org.bianmin.ground.refusal.RefusedException;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;
import org.jboss.logging.Logger;

/**
 * Answers for a function, or an event, that has failed: with a problem document (RFC 9457) and the status that fits. Pages of the
 * desk, of the counter, and files are not its business.
 */
@Singleton
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final List<String> PAGES = List.of("/desk/", "/counter/");

    private final ContentHolder content;
    private final ObjectMapper json;
    private final Tally tally;

    Problems(ContentHolder content, ObjectMapper json, Tally tally) {
        this.content = content;
        this.json = json;
        this.tally = tally;
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.PROBLEMS_BEFORE_FUNCTIONS.order()).failureHandler(this::failed);
    }

    /** Answers with a problem. */
    public void answer(RoutingContext context, ProblemKind kind, List<Refusal> refusals) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        String id = HttpRequest.id(context);
        ProblemDocument document =
                ProblemDocument.of(kind, content.current().catalog().messages(), id, refusals);
        if (kind == ProblemKind.NOT_NOW && !response.headers().contains("Retry-After")) {
            response.putHeader("Retry-After", Trouble.RETRY_AFTER);
        }
        response.setStatusCode(kind.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .end(written(document));
    }

    private String written(ProblemDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void failed(RoutingContext context) {
        Throwable failure = context.failure();
        if (context.response().closed()) {
            LOG.debugf("the client left before it was answered: %s", context.normalizedPath());
            return;
        }
        boolean page = PAGES.stream().anyMatch(context.normalizedPath()::startsWith)
                || (FunctionRequests.function(context).isEmpty()
                        && (context.request().method() == HttpMethod.GET
                                || context.request().method() == HttpMethod.HEAD));
        if (page) {
            context.next();
            return;
        }
        Optional<RefusedException> refused = Trouble.cause(failure, RefusedException.class);
        Optional<TooManyRequestsException> braked = Trouble.cause(failure, TooManyRequestsException.class);
        if (refused.isPresent()) {
            answer(context, ProblemKind.REFUSED, refused.get().refusals());
        } else if (braked.isPresent()) {
            tally.add(Event.REQUEST_BRAKED);
            context.response()
                    .putHeader(
                            "Retry-After", Long.toString(braked.get().patience().toSeconds()));
            answer(context, ProblemKind.TOO_MANY, List.of());
        } else if (failure == null || context.statusCode() < ProblemKind.FAILED.status()) {
            answer(context, ProblemKind.of(context.statusCode()).orElse(ProblemKind.NOT_UNDERSTOOD), List.of());
        } else {
            boolean passes = Trouble.passes(failure);
            LOG.errorf(failure, "%s failed", FunctionRequests.function(context).orElse("an event"));
            HttpRequest.actor(context).ifPresent(actor -> tally.add(Event.JOB_FAILED));
            answer(context, passes ? ProblemKind.NOT_NOW : ProblemKind.FAILED, List.of());
        }
    }
}
