package org.bianmin.doors.counter;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.bianmin.ground.text.Language;

/** What a browser has asked for. Its fields are filled by the framework, which gives a record no context. */
public final class Asked {

    @PathParam("language")
    String code;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** The language in the path, which is Chinese where it is none. */
    Language language() {
        return Language.of(code).orElse(Language.ZH);
    }

    /** Path and query, without a host. */
    String address() {
        URI whole = uri.getRequestUri();
        String query = whole.getRawQuery();
        return query == null ? whole.getRawPath() : whole.getRawPath() + "?" + query;
    }

    /** Scheme and host under which this was asked for, and a slash. */
    URI base() {
        return uri.getBaseUri();
    }

    HttpHeaders headers() {
        return headers;
    }

    MultivaluedMap<String, String> query() {
        return uri.getQueryParameters();
    }

    /** The same address in the other language. */
    String twin() {
        return address()
                .replaceFirst(
                        "^/counter/[^/?]*", "/counter/" + language().other().code());
    }
}
