package org.bianmin.doors.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Every address below the desk's that is none, so that it has a page too. */
@Path("/desk/{nowhere:.*}")
public class NowhereResource {

    @GET
    public Response get() {
        throw new NotFoundException();
    }

    @POST
    public Response post() {
        throw new NotFoundException();
    }
}
