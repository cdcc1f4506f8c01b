package org.bianmin.doors.counter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Every address below the counter's that is none, so that it has a page too. */
@Path("/counter/{language}/{nowhere:.*}")
public class NoPageResource {

    private final CounterPages pages;

    NoPageResource(CounterPages pages) {
        this.pages = pages;
    }

    @GET
    public Response get(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.nothing(Asked.of(language, uri, headers));
    }

    @POST
    public Response post(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.nothing(Asked.of(language, uri, headers));
    }
}
