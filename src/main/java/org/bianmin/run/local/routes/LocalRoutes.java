package org.bianmin.run.local.routes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.doors.http.RouteOrder;
import org.bianmin.ground.settings.Settings;
import org.bianmin.run.InternalCallers;

/** Serves the site's files. The jobs may be called by whoever has a token. */
@Singleton
class LocalRoutes {

    private static final int NOT_FOUND = 404;

    private final Path siteFolder;

    LocalRoutes(Settings settings) {
        this.siteFolder = settings.site().folder();
    }

    @Produces
    @Singleton
    InternalCallers callers() {
        return InternalCallers.WITH_TOKEN;
    }

    void register(@Observes Router router) {
        router.route("/*")
                .order(RouteOrder.FILES_BEFORE_FUNCTIONS.order())
                .handler(StaticHandler.create(
                                FileSystemAccess.ROOT,
                                siteFolder.toAbsolutePath().toString())
                        .setIncludeHidden(false)
                        .setCachingEnabled(false)
                        .setDefaultContentEncoding("UTF-8"));
        router.getWithRegex(".*(/|\\.html)")
                .order(RouteOrder.NOT_FOUND_BETWEEN_FILES_AND_FUNCTIONS.order())
                .handler(this::notFound);
    }

    /** Shows the site's own page, if there is one yet. */
    private void notFound(RoutingContext context) {
        String page = siteFolder.resolve("404.html").toAbsolutePath().toString();
        context.response().setStatusCode(NOT_FOUND);
        if (Files.exists(Path.of(page))) {
            context.response()
                    .putHeader("Content-Type", "text/html; charset=UTF-8")
                    .sendFile(page);
        } else {
            context.response().end();
        }
    }
}
