package org.bianmin.doors.form;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bianmin.doors.http.RouteOrder;
import org.bianmin.ground.settings.Settings;

/**
 * What the server itself would answer with no page at all: an address that is too long, wherever; and on the desk or the counter a body that is
 * too large, and a request on which a route has failed.
 */
@Singleton
class PostRoutes {

    private static final List<String> ALL = List.of("/desk/*", "/counter/*");
    /**
     * So much more than is taken is still read and thrown away: a browser shows an answer only once it has sent all. Beyond, the
     * connection ends.
     */
    private static final long DRAINED = 200L * 1024 * 1024;

    /** No page of ours has a longer one. The server takes more, {@code quarkus.http.limits.max-initial-line-length}, so that this is answered. */
    private static final int LONGEST_ADDRESS = 4000;

    private final Troubles troubles;
    private final long most;

    PostRoutes(Troubles troubles, Settings settings) {
        this.troubles = troubles;
        this.most = settings.desk().requestBytes();
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.ADDRESS_LENGTH_BEFORE_GUARD.order()).handler(this::address);
        for (String path : ALL) {
            router.route(path)
                    .order(RouteOrder.DESK_BODIES_BEFORE_SERVER_READS.order())
                    .handler(this::size);
            router.route(path)
                    .order(RouteOrder.DESK_TROUBLES_BEFORE_FUNCTIONS.order())
                    .failureHandler(this::failed);
        }
    }

    private void address(RoutingContext context) {
        if (context.request().uri().length() <= LONGEST_ADDRESS) {
            context.next();
        } else {
            context.request().resume();
            answer(context, Unreadable.ADDRESS);
        }
    }

    private void size(RoutingContext context) {
        if (length(context.request()) <= most) {
            leaveWhole(context.request());
            context.next();
            return;
        }
        AtomicLong read = new AtomicLong();
        context.request()
                .handler(part -> {
                    if (read.addAndGet(part.length()) > DRAINED) {
                        context.request().connection().close();
                    }
                })
                .endHandler(end -> answer(context, Unreadable.SIZE));
        context.request().resume();
    }

    /**
     * Keeps the server from taking a form apart: it would spool files to the disk, and never answer one that is cut off. It leaves
     * alone what is not called a form; what it is called is kept for {@link PostReader}.
     */
    private static void leaveWhole(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        request.headers().remove(PostReader.TYPE);
        if (type != null) {
            request.headers().set(PostReader.TYPE, type);
            request.headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void failed(RoutingContext context) {
        int status = context.statusCode();
        if (context.response().headWritten()) {
            context.next();
        } else {
            answer(context, Unreadable.ofStatus(status));
        }
    }

    private void answer(RoutingContext context, Unreadable reason) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(reason.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Html.TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, Html.NO_STORE);
        reason.retryAfter().ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        context.vertx()
                .executeBlocking(() ->
                        troubles.page(reason, false, context.request().path()).render())
                .onSuccess(response::end)
                .onFailure(failure -> response.end());
    }
}
