package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.StaffMember;
import org.bianmin.domain.messages.Outbox;

/** What managers of a whole place see of its messages to applicants: whether any are sent, and which could not be. */
@Path("/counter/{language}/messages")
public class MessagesResource {

    static final String LIST = "messages";

    private static final int MOST = 100;

    private final CounterGuard guard;
    private final Flashes flashes;
    private final Outbox outbox;

    MessagesResource(CounterGuard guard, Flashes flashes, Outbox outbox) {
        this.guard = guard;
        this.flashes = flashes;
        this.outbox = outbox;
    }

    @GET
    public Response list(@BeanParam Asked asked) {
        return guard.show(
                asked,
                MessagesResource::managesPlace,
                visit -> flashes.show(
                        visit,
                        flash -> new MessagesPage(
                                visit.page(),
                                visit,
                                flash,
                                outbox.port(),
                                outbox.stuck(places(visit.member()), MOST))));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response again(@BeanParam Asked asked, InputStream body) {
        return guard.take(asked, body, MessagesResource::managesPlace, (visit, post) -> {
            outbox.tryAgain(places(visit.member()), visit.member().account());
            return flashes.lead(visit, LIST, Flash.done("messages_again_done"));
        });
    }

    static boolean managesPlace(StaffMember member) {
        return !places(member).isEmpty();
    }

    private static List<String> places(StaffMember member) {
        return member.units(StaffRole.MANAGER).stream()
                .filter(unit -> unit.town() == null)
                .map(Unit::place)
                .distinct()
                .toList();
    }
}
