package org.bianmin.doors.openid.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of a provider, and what is written behind them. */
public final class Queries {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Queries() {}

    /** An address with these parameters besides those that it has. */
    public static String added(URI address, Map<String, String> parameters) {
        return address + (address.getRawQuery() == null ? "?" : "&") + form(parameters);
    }

    /** As a form sends them. */
    static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The address, if nobody can listen on the way there: it is one of https, or of this machine. */
    static Optional<URI> safe(String address) {
        try {
            URI read = new URI(address);
            boolean here =
                    "http".equals(read.getScheme()) && read.getHost() != null && THIS_MACHINE.contains(read.getHost());
            boolean https = "https".equals(read.getScheme()) && read.getHost() != null;
            return here || https ? Optional.of(read) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
