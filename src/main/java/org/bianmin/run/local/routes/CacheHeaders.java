package org.bianmin.run.local.routes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.bianmin.doors.http.RouteOrder;

/**
 * Tells browsers how long they may keep a file of the site: for ever below {@code assets/}, whose names hold the hash of their
 * content; all else they must ask for again, above all {@code sw.js}, or an old service worker would stay.
 */
@Singleton
final class CacheHeaders {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    void register(@Observes Router router) {
        router.route("/*")
                .method(HttpMethod.GET)
                .order(RouteOrder.CACHE_MARK_BEFORE_FILES.order())
                .handler(context -> {
                    context.addHeadersEndHandler(ended -> mark(context));
                    context.next();
                });
    }

    private static void mark(RoutingContext context) {
        int status = context.response().getStatusCode();
        boolean found = status == OK || status == NOT_MODIFIED;
        if (found && !context.response().headers().contains(HttpHeaders.CACHE_CONTROL)) {
            boolean hashed = context.normalizedPath().startsWith("/assets/");
            context.response()
                    .putHeader(HttpHeaders.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache");
        }
    }
}
