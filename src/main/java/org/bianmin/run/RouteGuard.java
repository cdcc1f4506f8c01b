package org.bianmin.run;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.bianmin.doors.functions.jobs.InternalFunctions;

/** Keeps the internal functions from everybody but those whom the packaging lets call them. */
@Singleton
class RouteGuard {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final String PROBES = "/q/";
    private static final String ROOT = "/";

    private final Set<String> internal;
    private final InternalCallers callers;

    @Inject
    RouteGuard(InternalFunctions internal, InternalCallers callers) {
        this(internal.names(), callers);
    }

    RouteGuard(Set<String> internal, InternalCallers callers) {
        this.internal = internal;
        this.callers = callers;
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.GUARD_BEFORE_ALL.order()).handler(this::guard);
    }

    private void guard(RoutingContext context) {
        String path = context.normalizedPath();
        boolean open =
                switch (callers) {
                    case FROM_THIS_MACHINE -> !isInternal(path) || isLoopback(context.request());
                    case NOBODY -> path.startsWith(PROBES) || (!isInternal(path) && !isEvent(context.request()));
                    case BY_EVENTS_ONLY -> path.startsWith(PROBES) || path.equals(ROOT);
                };
        if (open) {
            context.next();
        } else if (callers == InternalCallers.FROM_THIS_MACHINE) {
            context.response().setStatusCode(FORBIDDEN).end("jobs are called from this machine only\n");
        } else {
            context.response().setStatusCode(NOT_FOUND).end();
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

    private static boolean isLoopback(HttpServerRequest request) {
        try {
            return InetAddress.getByName(request.remoteAddress().hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
