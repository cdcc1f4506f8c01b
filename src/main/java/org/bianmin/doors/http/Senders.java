package org.bianmin.doors.http;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bianmin.ground.settings.Settings;

/**
 * Tells a request that a page elsewhere has made a browser send. Programs send neither of the two headers and are not stopped; nor
 * is anything at the desk, where the key of a form decides. At the counter a form says besides from which session it comes.
 */
@Singleton
public final class Senders {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Optional<String> site;

    Senders(Settings settings) {
        this.site = host(settings.site().address().url());
    }

    /**
     * Whether a request was sent by a page elsewhere.
     *
     * @param headers the value of a header of the request, or null
     */
    public boolean isElsewhere(UnaryOperator<String> headers) {
        String mode = headers.apply("Sec-Fetch-Site");
        if (mode != null) {
            return !OURS.contains(mode);
        }
        String origin = headers.apply("Origin");
        if (origin == null) {
            return false;
        }
        Optional<String> sender = host(origin);
        Optional<String> asked = host("http://" + headers.apply("Host"));
        return sender.isEmpty() || !(sender.equals(asked) || sender.equals(site));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
