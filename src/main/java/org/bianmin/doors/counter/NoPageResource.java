package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Every address below the counter's that is none, so that it has a page too. */
@Path("/counter/{language}/{nowhere:.*}")
public class NoPageResource {

    private final CounterPages pages;

    NoPageResource(CounterPages pages) {
        this.pages = pages;
    }

    @GET
    public Response get(@BeanParam Asked asked) {
        return pages.nothing(asked);
    }

    @POST
    public Response post(@BeanParam Asked asked) {
        return pages.nothing(asked);
    }
}
