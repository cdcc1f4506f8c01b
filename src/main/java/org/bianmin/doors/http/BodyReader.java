package org.bianmin.doors.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the body of a request before those routes that judge it. */
@Singleton
public final class BodyReader {

    private final BodyHandler handler;

    BodyReader(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.handler = BodyHandler.create(false).setBodyLimit(most.asLongValue());
    }

    /** Reads it and goes on to the next route, unless the server has read it already. */
    public void read(RoutingContext context) {
        if (context.request().isEnded()) {
            context.next();
            return;
        }
        // The server holds a body back until somebody reads it.
        context.request().resume();
        handler.handle(context);
    }
}
