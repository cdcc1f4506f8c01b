package org.bianmin.doors.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with a page. */
final class Html {

    private static final String TYPE = "text/html; charset=UTF-8";

    private Html() {}

    static Response page(Response.Status status, TemplateInstance template) {
        return page(status.getStatusCode(), template);
    }

    /** A page that no cache may keep: it shows somebody's own words, or the secret of a case. */
    static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .entity(template.render())
                .type(TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
