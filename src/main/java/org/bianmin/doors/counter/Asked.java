package org.bianmin.doors.counter;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.bianmin.ground.text.Language;

/**
 * What a browser has asked for.
 *
 * @param address path and query, without a host
 */
public record Asked(Language language, String address, HttpHeaders headers) {

    /** Of the language in the path, which is Chinese where it is none. */
    public static Asked of(String language, UriInfo uri, HttpHeaders headers) {
        URI whole = uri.getRequestUri();
        String query = whole.getRawQuery();
        return new Asked(
                Language.of(language).orElse(Language.ZH),
                query == null ? whole.getRawPath() : whole.getRawPath() + "?" + query,
                headers);
    }

    /** The same address in the other language. */
    String twin() {
        return address.replaceFirst(
                "^/counter/[^/?]*", "/counter/" + language.other().code());
    }
}
