package org.bianmin.doors.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Ends requests of which the rest does not come: nothing new for half a minute, or not all within a quarter of an hour, which is
 * 30 MB on a slow line of 300 kbit/s. Without it, whoever begins many and ends none keeps a connection for each.
 */
@Singleton
final class HalfSentRequests {

    private static final Logger LOG = Logger.getLogger(HalfSentRequests.class);

    private static final int TIMEOUT = 408;
    private static final long LOOK_MILLIS = 10_000;
    private static final int STILL_LOOKS = 3;
    private static final int MOST_LOOKS = 90;

    void register(@Observes Router router) {
        router.route().order(RouteOrder.HALF_SENT_BEFORE_GUARD.order()).handler(HalfSentRequests::watch);
    }

    private static void watch(RoutingContext context) {
        if (!context.request().isEnded()) {
            Watch watch = new Watch(context);
            long timer = context.vertx().setPeriodic(LOOK_MILLIS, watch::look);
            context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    /** What was seen of one request at the last look. */
    private static final class Watch {

        private final RoutingContext context;
        private long bytes;
        private int still;
        private int looks;

        Watch(RoutingContext context) {
            this.context = context;
        }

        void look(long timer) {
            HttpServerRequest request = context.request();
            if (request.isEnded() || context.response().ended()) {
                context.vertx().cancelTimer(timer);
                return;
            }
            looks++;
            still = request.bytesRead() == bytes ? still + 1 : 0;
            bytes = request.bytesRead();
            if (still >= STILL_LOOKS || looks >= MOST_LOOKS) {
                context.vertx().cancelTimer(timer);
                LOG.debugf("the rest of a request did not come: %s", context.normalizedPath());
                context.response()
                        .putHeader("Connection", "close")
                        .endHandler(sent -> request.connection().close());
                context.fail(TIMEOUT);
            }
        }
    }
}
