package org.bianmin.run.local.routes;

import io.vertx.core.file.FileProps;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Arrays;
import org.bianmin.doors.http.RouteOrder;
import org.bianmin.ground.settings.Settings;

/**
 * Marks each file of the site with an entity tag, and does not send it again to who has it. The tag is weak, made of length and time
 * of the file: a new release keeps the file, and with it the time, of what has not changed.
 */
@Singleton
final class NotModified {

    private static final int UNCHANGED = 304;

    private final Path folder;

    NotModified(Settings settings) {
        this.folder = settings.site().folder().toAbsolutePath().normalize();
    }

    void register(@Observes Router router) {
        router.route("/*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(RouteOrder.NOT_MODIFIED_BEFORE_FILES.order())
                .handler(this::look);
    }

    private void look(RoutingContext context) {
        String address = context.normalizedPath();
        Path file = folder.resolve(address.substring(1) + (address.endsWith("/") ? "index.html" : ""))
                .normalize();
        if (!file.startsWith(folder) || address.contains("/.")) {
            context.next();
            return;
        }
        context.vertx()
                .fileSystem()
                .props(file.toString())
                .onSuccess(found -> answer(context, found))
                .onFailure(none -> context.next());
    }

    private static void answer(RoutingContext context, FileProps file) {
        if (!file.isRegularFile()) {
            context.next();
            return;
        }
        String tag = "W/\"%x-%x\"".formatted(file.size(), file.lastModifiedTime());
        context.response().putHeader(HttpHeaders.ETAG, tag);
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean same = known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
        if (same) {
            context.response().setStatusCode(UNCHANGED).end();
        } else {
            context.next();
        }
    }
}
