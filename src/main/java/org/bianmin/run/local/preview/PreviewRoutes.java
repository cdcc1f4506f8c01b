package org.bianmin.run.local.preview;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.bianmin.doors.http.RouteOrder;
import org.jboss.logging.Logger;

/** Puts the preview before the published files, if there is a preview; else it adds nothing. */
@Singleton
class PreviewRoutes {

    private static final Logger LOG = Logger.getLogger(PreviewRoutes.class);

    private static final int NOT_FOUND = 404;
    private static final String POLICY = "Content-Security-Policy";

    private final PreviewSettings settings;
    private final Provider<PreviewSite> site;

    PreviewRoutes(PreviewSettings settings, Provider<PreviewSite> site) {
        this.settings = settings;
        this.site = site;
    }

    void register(@Observes Router router) {
        if (settings.on()) {
            PreviewSite preview = site.get();
            LOG.infof("preview: edits of the content and of %s are seen on reload", settings.templates());
            router.route("/*")
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(RouteOrder.PREVIEW_BEFORE_FILES.order())
                    .blockingHandler(context -> answer(preview, context), false);
        }
    }

    private void answer(PreviewSite site, RoutingContext context) {
        String address = context.normalizedPath();
        String path = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
        site.answer(path).ifPresentOrElse(answer -> send(context, path, answer), context::next);
    }

    /** The panel that tells mistakes styles itself, which no published page does. */
    private static void allowPanel(MultiMap headers) {
        String policy = headers.get(POLICY);
        if (policy != null) {
            headers.set(POLICY, policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
        }
    }

    private static void send(RoutingContext context, String path, PreviewSite.Answer answer) {
        allowPanel(context.response().headers());
        String type = MimeMapping.getMimeTypeForFilename(path);
        boolean text = type != null && (type.startsWith("text/") || type.endsWith("javascript"));
        if (type != null) {
            context.response().putHeader("Content-Type", text ? type + ";charset=UTF-8" : type);
        }
        if (!answer.found()) {
            context.response().setStatusCode(NOT_FOUND);
        }
        context.response().putHeader("Cache-Control", "no-store").end(Buffer.buffer(answer.body()));
    }
}
