package org.bianmin.doors.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request a number: the one that a web server in front has given it already, or a new one. It stands in the answer's
 * header {@code X-Request-Id}, and as {@code requestId} in every line that is logged meanwhile.
 */
@Singleton
final class RequestIds {

    static final String HEADER = "X-Request-Id";
    static final String IN_LOG = "requestId";

    /** Short enough to be read out on the telephone. */
    private static final int BYTES = 6;

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{5,63}");

    private final SecureRandom random = new SecureRandom();

    void register(@Observes Router router) {
        router.route().order(RouteOrder.REQUEST_ID_BEFORE_ALL.order()).handler(this::number);
    }

    private void number(RoutingContext context) {
        String id = idOf(context.request().getHeader(HEADER));
        HttpRequest.begin(context, id);
        MDC.put(IN_LOG, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    private String idOf(String sent) {
        if (sent != null && SANE.matcher(sent).matches()) {
            return sent;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
