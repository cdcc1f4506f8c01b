package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Leads to the county's sign-in service; there is no such page where none is connected. */
@Path("/counter/{language}/sign-in/service")
public class ServiceSignInResource {

    private final ServiceDesk desk;

    ServiceSignInResource(ServiceDesk desk) {
        this.desk = desk;
    }

    @GET
    public Response begin(@BeanParam Asked asked, @QueryParam(CounterPages.THEN) String then) {
        return desk.begin(asked, then);
    }
}
