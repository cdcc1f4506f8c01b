package org.bianmin.doors.http;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bianmin.ground.request.CurrentRequest;
import org.bianmin.ground.settings.Settings;

/** The request over HTTP that is being answered, on whichever thread. */
@Singleton
public class HttpRequest implements CurrentRequest {

    private static final String CURRENT = HttpRequest.class.getName();
    private static final String ID = CURRENT + ".id";
    private static final String ACTOR = CURRENT + ".actor";

    private final Optional<String> addressHeader;

    HttpRequest(Settings settings) {
        this.addressHeader = settings.brakes().addressHeader();
    }

    /** Makes a request the current one of its context. */
    static void begin(RoutingContext context, String id) {
        context.put(ID, id);
        ContextLocals.put(CURRENT, context);
    }

    /** Says who sent a request, once that is proved. */
    public static void authenticated(RoutingContext context, String actor) {
        context.put(ACTOR, actor);
    }

    /** The number of a request. */
    public static String id(RoutingContext context) {
        return context.get(ID, "");
    }

    /** Who sent a request, if that is proved. */
    static Optional<String> actor(RoutingContext context) {
        return Optional.ofNullable(context.get(ACTOR));
    }

    @Override
    public Optional<String> id() {
        return current().map(HttpRequest::id);
    }

    @Override
    public Optional<String> address() {
        return current()
                .map(RoutingContext::request)
                .flatMap(request -> addressHeader
                        .map(request::getHeader)
                        .or(() -> Optional.ofNullable(request.remoteAddress()).map(SocketAddress::hostAddress)));
    }

    @Override
    public Optional<String> actor() {
        return current().flatMap(HttpRequest::actor);
    }

    private static Optional<RoutingContext> current() {
        return Vertx.currentContext() != null && VertxContext.isOnDuplicatedContext()
                ? ContextLocals.get(CURRENT)
                : Optional.empty();
    }
}
