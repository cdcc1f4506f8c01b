package org.bianmin.run.local.routes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bianmin.content.ContentHolder;
import org.bianmin.doors.http.RouteOrder;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Text;

/**
 * Answers under the names of this machine only: those of the loopback, the host of the site's address, and those of the setting
 * {@code bianmin.hosts}. A page elsewhere that gives its own name the address of this machine (DNS rebinding) reaches nothing. An
 * address in digits is no name and is always answered; so is a request without any host, which no browser sends.
 */
@Singleton
final class HostGuard {

    private static final int MISDIRECTED = 421;

    /** IPv4 in digits, or IPv6 in brackets. */
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final Set<String> names = new HashSet<>(Set.of("localhost"));
    private final ContentHolder content;

    HostGuard(Settings settings, ContentHolder content) {
        this.content = content;
        settings.hosts()
                .orElse(List.of())
                .forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
        String site = settings.site().address().url();
        if (!site.isEmpty() && URI.create(site).getHost() != null) {
            names.add(URI.create(site).getHost().toLowerCase(Locale.ROOT));
        }
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.HOST_BEFORE_GUARD.order()).handler(this::look);
    }

    private void look(RoutingContext context) {
        String host = context.request().getHeader("Host");
        String name =
                host == null ? "" : PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (name.isEmpty() || names.contains(name) || DIGITS.matcher(name).matches()) {
            context.next();
            return;
        }
        Text words = content.current().catalog().messages().text("problem_host");
        context.response()
                .setStatusCode(MISDIRECTED)
                .putHeader("Content-Type", "text/plain; charset=UTF-8")
                .end(words.zh() + "\n" + words.en() + "\n");
    }
}
