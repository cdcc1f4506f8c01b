package org.bianmin.run.knative;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.bianmin.doors.functions.jobs.InternalFunctions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Shuts the doors that a service does not need. One that exports a function takes its events, at the root, and nothing else;
 * one that exports none is the public desk and takes no event and no call of an internal function. Both answer probes.
 */
@Singleton
class RouteGuard {

    private static final int NOT_FOUND = 404;
    private static final int BEFORE_ALL = -1000;
    private static final String PROBES = "/q/";
    private static final String ROOT = "/";

    private final InternalFunctions internal;
    private final Optional<String> export;

    RouteGuard(InternalFunctions internal, @ConfigProperty(name = "quarkus.funqy.export") Optional<String> export) {
        this.internal = internal;
        this.export = export;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::onlyThroughOpenDoors);
    }

    private void onlyThroughOpenDoors(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith(PROBES) || (export.isPresent() ? path.equals(ROOT) : isPublic(context, path))) {
            context.next();
        } else {
            context.response().setStatusCode(NOT_FOUND).end();
        }
    }

    private boolean isPublic(RoutingContext context, String path) {
        return !isEvent(context) && !internal.names().contains(firstSegment(path));
    }

    /** Events come as headers with a plain body, or whole in the body. */
    private static boolean isEvent(RoutingContext context) {
        String type = context.request().getHeader("Content-Type");
        return context.request().headers().contains("ce-id")
                || (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/cloudevents"));
    }

    private static String firstSegment(String path) {
        String rest = path.substring(ROOT.length());
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}
