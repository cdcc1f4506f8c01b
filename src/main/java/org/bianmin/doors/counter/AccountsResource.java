package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
    public Response list(@BeanParam Asked asked) {
        return guard.show(asked, member -> member.has(StaffRole.ADMINISTRATOR), desk::list);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response create(@BeanParam Asked asked, InputStream body) {
        return guard.take(asked, body, member -> member.has(StaffRole.ADMINISTRATOR), desk::create);
    }

    @GET
    @Path("/{account}")
    public Response one(@BeanParam Asked asked, @PathParam("account") String account) {
        return guard.show(asked, member -> member.has(StaffRole.ADMINISTRATOR), visit -> desk.one(visit, account));
    }

    @POST
    @Path("/{account}")
    @Consumes(MediaType.WILDCARD)
    public Response change(@BeanParam Asked asked, @PathParam("account") String account, InputStream body) {
        return guard.take(
                asked,
                body,
                member -> member.has(StaffRole.ADMINISTRATOR),
                (visit, post) -> desk.change(visit, account, post));
    }
}
