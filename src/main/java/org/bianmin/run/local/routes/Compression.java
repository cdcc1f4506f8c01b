package org.bianmin.run.local.routes;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.bianmin.doors.http.RouteOrder;

/**
 * Lets the server compress the texts of the site and nothing else: pictures are compressed already, and what the desk answers may
 * show a secret beside somebody's own words, whose length must not tell what it is (BREACH).
 */
@Singleton
final class Compression {

    private static final Set<String> TEXTS = Set.of(
            "text/html",
            "text/css",
            "text/plain",
            "text/csv",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/manifest+json",
            "application/xml",
            "image/svg+xml");

    void register(@Observes Router router) {
        router.route().order(RouteOrder.CACHE_MARK_BEFORE_FILES.order()).handler(context -> {
            context.addHeadersEndHandler(ended -> mark(context));
            context.next();
        });
    }

    private static void mark(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        boolean text =
                type != null && TEXTS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        boolean kept = "no-store".equals(headers.get(HttpHeaders.CACHE_CONTROL));
        if (text
                && !kept
                && !context.normalizedPath().startsWith("/desk/")
                && !context.normalizedPath().startsWith("/counter/")) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
            headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        } else {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }
}
