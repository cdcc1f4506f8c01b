package org.bianmin.doors.form;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with a page, or with the way to one. */
public final class Html {

    static final String TYPE = "text/html; charset=UTF-8";
    static final String NO_STORE = "no-store";

    /** The header by which a browser drops the pages that it keeps of a site, also those that its back button would show. */
    private static final String CLEAR = "Clear-Site-Data";

    private Html() {}

    public static Response page(Response.Status status, TemplateInstance template) {
        return page(status.getStatusCode(), template);
    }

    /** A page that no cache may keep: it shows somebody's own words, or the secret of a case. */
    public static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .entity(template.render())
                .type(TYPE)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    /**
     * A page on which nothing is filled in. The browser that asked for it may keep it, so that going back to it finds what has been
     * typed since; no other cache may.
     */
    public static Response emptyForm(TemplateInstance template) {
        return Response.ok(template.render(), TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /**
     * Leads to another address, which a browser may load again and come back to without sending anything.
     *
     * @param address as the browser is to take it: not made absolute, because behind a proxy our own name is not the public one
     * @param cookies headers that give or take one
     */
    public static Response seeOther(String address, String... cookies) {
        Response.ResponseBuilder answer = Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE);
        for (String cookie : cookies) {
            answer.header(HttpHeaders.SET_COOKIE, cookie);
        }
        return answer.build();
    }

    /**
     * An answer after which somebody else may sit before the browser. Without any script it then shows no page again that it keeps of
     * whoever was there before, where it knows the header and comes by HTTPS; the mark tells the same to the pages whose script runs.
     *
     * @param mark the header with {@link SealedCookies#anotherPerson}
     */
    public static Response toAnotherPerson(Response answer, String mark) {
        return Response.fromResponse(answer)
                .header(CLEAR, "\"cache\"")
                .header(HttpHeaders.SET_COOKIE, mark)
                .build();
    }
}
