package org.bianmin.doors.counter;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.bianmin.content.process.StaffRole;

/** Lets administrators make accounts, and change those within their units. */
@Path("/counter/{language}/accounts")
public class AccountsResource {

    private final CounterGuard guard;
    private final AccountDesk desk;

    AccountsResource(CounterGuard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    @GET
    public Response list(@PathParam("language") String language, @Context UriInfo uri, @Context HttpHeaders headers) {
        return guard.show(Asked.of(language, uri, headers), member -> member.has(StaffRole.ADMINISTRATOR), desk::list);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response create(
            @PathParam("language") String language,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        return guard.take(
                Asked.of(language, uri, headers), body, member -> member.has(StaffRole.ADMINISTRATOR), desk::create);
    }

    @GET
    @Path("/{account}")
    public Response one(
            @PathParam("language") String language,
            @PathParam("account") String account,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return guard.show(
                Asked.of(language, uri, headers),
                member -> member.has(StaffRole.ADMINISTRATOR),
                visit -> desk.one(visit, account));
    }

    @POST
    @Path("/{account}")
    @Consumes(MediaType.WILDCARD)
    public Response change(
            @PathParam("language") String language,
            @PathParam("account") String account,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        return guard.take(
                Asked.of(language, uri, headers),
                body,
                member -> member.has(StaffRole.ADMINISTRATOR),
                (visit, post) -> desk.change(visit, account, post));
    }
}
