package org.bianmin.doors.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.bianmin.ground.settings.Settings;

/** Tells browsers, with every answer, what a page of ours may do: run its own one script and files, be in no frame, tell nobody. */
@Singleton
final class SecurityHeaders {

    /** The hash is that of the one script, in site-templates/layout.html: it remembers large text and the place, and starts the service worker. */
    private static final String POLICY = "default-src 'none'; script-src"
            + " 'sha256-8cJ9ZVYBj1JlZPnizAaamFlVby1ODZDNJ/Hiay4xE7U=' 'self'; worker-src 'self'; connect-src 'self';"
            + " style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final boolean https;

    SecurityHeaders(Settings settings) {
        this.https = settings.site().address().url().startsWith("https:");
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.SECURITY_HEADERS_BEFORE_ANSWERS.order()).handler(this::mark);
    }

    private void mark(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", POLICY)
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        context.next();
    }
}
