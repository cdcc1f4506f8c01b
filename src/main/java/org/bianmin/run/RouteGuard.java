package org.bianmin.run;

import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bianmin.doors.functions.jobs.InternalFunctions;
import org.bianmin.doors.http.HttpRequest;
import org.bianmin.doors.http.RouteOrder;

/**
 * Keeps the internal functions from everybody but those whom the packaging lets call them; on one machine, also what is below
 * {@code /q/}, such as metrics. In a cluster the network policy does that.
 */
@Singleton
class RouteGuard {

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final String BEARER = "Bearer ";
    private static final String OPERATION = "/q/";

    /** What says only that it lives, and is ready. */
    private static final Set<String> OPEN = Set.of("/q/health/live", "/q/health/ready");

    private static final Set<String> JOBS = Set.of("schedule", "operator");
    private static final Set<String> WATCHERS = Set.of("monitor", "operator");
    private static final String ROOT = "/";

    private final Set<String> internal;
    private final InternalCallers callers;
    private final JobTokens tokens;

    @Inject
    RouteGuard(InternalFunctions internal, InternalCallers callers, JobTokens tokens) {
        this(internal.names(), callers, tokens);
    }

    RouteGuard(Set<String> internal, InternalCallers callers, JobTokens tokens) {
        this.internal = internal;
        this.callers = callers;
        this.tokens = tokens;
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.GUARD_BEFORE_ALL.order()).handler(this::guard);
    }

    private void guard(RoutingContext context) {
        String path = context.normalizedPath();
        switch (callers) {
            case WITH_TOKEN -> {
                if (isInternal(path)) {
                    authenticate(context, JOBS);
                } else if (path.startsWith(OPERATION) && !OPEN.contains(path)) {
                    authenticate(context, WATCHERS);
                } else {
                    context.next();
                }
            }
            case NOBODY ->
                openIf(path.startsWith(OPERATION) || !(isInternal(path) || isEvent(context.request())), context);
            default -> {
                // By events only.
                boolean event = path.equals(ROOT) && isEvent(context.request());
                if (event) {
                    takeTime(context.request());
                }
                openIf(event || path.startsWith(OPERATION), context);
            }
        }
    }

    private void authenticate(RoutingContext context, Set<String> allowed) {
        String sent = context.request().getHeader("Authorization");
        Optional<String> actor = sent != null && sent.startsWith(BEARER)
                ? tokens.actorOf(sent.substring(BEARER.length()).strip())
                : Optional.empty();
        if (actor.filter(allowed::contains).isEmpty()) {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"jobs\"");
            context.fail(UNAUTHORIZED);
            return;
        }
        HttpRequest.authenticated(context, actor.get());
        takeTime(context.request());
        context.next();
    }

    private static void openIf(boolean open, RoutingContext context) {
        if (open) {
            context.next();
        } else {
            context.response().setStatusCode(NOT_FOUND).end();
        }
    }

    /** A job may work for longer than a connection may be silent. */
    private static void takeTime(HttpServerRequest request) {
        if (request.connection() instanceof ConnectionBase connection
                && connection.channel().pipeline().get(IdleStateHandler.class) != null) {
            connection.channel().pipeline().remove(IdleStateHandler.class);
        }
    }

    private boolean isInternal(String path) {
        String rest = path.substring(ROOT.length());
        int slash = rest.indexOf('/');
        return internal.contains(slash < 0 ? rest : rest.substring(0, slash));
    }

    /** Events come as headers with a plain body, or whole in the body. */
    private static boolean isEvent(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return request.headers().contains("ce-id")
                || (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/cloudevents"));
    }
}
