package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
    public Response items(@BeanParam Asked asked, @QueryParam("name") @DefaultValue("") String name) {
        return guard.show(asked, CounterExtensions::takesIn, visit -> desk.items(visit, name));
    }

    @GET
    @Path("/{item}")
    public Response form(@BeanParam Asked asked, @PathParam("item") String item) {
        return guard.show(asked, CounterExtensions::takesIn, visit -> desk.form(visit, item));
    }

    @POST
    @Path("/{item}")
    @Consumes(MediaType.WILDCARD)
    public Response take(@BeanParam Asked asked, @PathParam("item") String item, InputStream body) {
        return guard.take(asked, body, CounterExtensions::takesIn, (visit, post) -> desk.take(visit, item, post));
    }

    @GET
    @Path("/receipt/{number}")
    public Response receipt(@BeanParam Asked asked, @PathParam("number") String number) {
        return guard.show(asked, CounterExtensions::takesIn, visit -> desk.receipt(visit, number));
    }
}
