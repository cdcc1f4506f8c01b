package org.bianmin.doors.counter;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Takes in at the counter what somebody has come with: the item, one form, and the receipt. */
@Path("/counter/{language}/walk-in")
public class WalkInResource {

    private final CounterGuard guard;
    private final WalkInDesk desk;

    WalkInResource(CounterGuard guard, WalkInDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response items(
            @PathParam("language") String language,
            @QueryParam("name") @DefaultValue("") String name,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers), CounterExtensions::takesIn, visit -> desk.items(visit, name));
    }

    @GET
    @Path("/{item}")
    public Response form(
            @PathParam("language") String language,
            @PathParam("item") String item,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers), CounterExtensions::takesIn, visit -> desk.form(visit, item));
    }

    @POST
    @Path("/{item}")
    @Consumes(MediaType.WILDCARD)
    public Response take(
            @PathParam("language") String language,
            @PathParam("item") String item,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        return guard.take(
                Asked.of(language, uri, headers),
                body,
                CounterExtensions::takesIn,
                (visit, post) -> desk.take(visit, item, post));
    }

    @GET
    @Path("/receipt/{number}")
    public Response receipt(
            @PathParam("language") String language,
            @PathParam("number") String number,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers), CounterExtensions::takesIn, visit -> desk.receipt(visit, number));
    }
}
