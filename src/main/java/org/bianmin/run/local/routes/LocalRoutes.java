package org.bianmin.run.local.routes;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.doors.functions.jobs.InternalFunctions;
import org.bianmin.ground.settings.Settings;

/** Serves the site's files, and keeps the jobs from the network: they may be called by hand from this machine only. */
@Singleton
class LocalRoutes {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int BEFORE_ALL = -1000;
    /** The functions answer every address that they do not know with 404, so that the files must come before them. */
    private static final int BEFORE_FUNCTIONS = -500;

    private final InternalFunctions internal;
    private final Path siteFolder;

    LocalRoutes(InternalFunctions internal, Settings settings) {
        this.internal = internal;
        this.siteFolder = settings.site().folder();
    }

    void register(@Observes Router router) {
        internal.names()
                .forEach(name -> router.route("/" + name).order(BEFORE_ALL).handler(LocalRoutes::onlyFromHere));
        router.route("/*")
                .order(BEFORE_FUNCTIONS)
                .handler(StaticHandler.create(
                                FileSystemAccess.ROOT,
                                siteFolder.toAbsolutePath().toString())
                        .setIncludeHidden(false)
                        .setCachingEnabled(false)
                        .setDefaultContentEncoding("UTF-8"));
        router.getWithRegex(".*(/|\\.html)").order(BEFORE_FUNCTIONS + 1).handler(this::notFound);
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

    private static void onlyFromHere(RoutingContext context) {
        if (isLoopback(context.request())) {
            context.next();
        } else {
            context.response().setStatusCode(FORBIDDEN).end("jobs are called from this machine only\n");
        }
    }

    private static boolean isLoopback(HttpServerRequest request) {
        try {
            return InetAddress.getByName(request.remoteAddress().hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
