package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.bianmin.doors.openid.Answer;

/** Takes in whom the county's sign-in service sends back. In either language it is one address, which the service has to know. */
@Path(ServiceDesk.RETURN)
public class ServiceReturnResource {

    private final ServiceDesk desk;

    ServiceReturnResource(ServiceDesk desk) {
        this.desk = desk;
    }

    @GET
    public Response end(
            @BeanParam Asked asked,
            @QueryParam("code") String code,
            @QueryParam("state") String state,
            @QueryParam("iss") String issuer,
            @QueryParam("error") String error) {
        return desk.end(asked, new Answer(code, state, issuer, error));
    }
}
