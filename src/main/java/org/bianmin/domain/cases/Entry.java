package org.bianmin.domain.cases;

import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.numbers.DocumentKind;

/**
 * How an application comes in.
 *
 * @param post the role of the member of staff who takes it in, and where; null for what a citizen sends
 * @param account of that member of staff; null for what a citizen sends
 * @param seen the kind of identity document of the applicant that this member of staff has seen; null where none was
 * @param channel as it stands in the event: {@code online}, {@code window}, or one of {@link #TAKEN_DOWN}
 */
public record Entry(Post post, String account, DocumentKind seen, String channel) {

    /** The ways in which a letter that a clerk takes down has come: somebody came, wrote on paper, or telephoned. */
    public static final List<String> TAKEN_DOWN = List.of("visit", "letter", "telephone");

    /** Sent by a citizen. */
    public static Entry online() {
        return new Entry(null, null, null, "online");
    }

    /** Taken in at a counter, perhaps for another office. */
    public static Entry atCounter(Post post, String account, DocumentKind seen) {
        return new Entry(post, account, seen, "window");
    }

    /**
     * A letter (来信来访) that a clerk takes down.
     *
     * @param channel one of {@link #TAKEN_DOWN}
     */
    public static Entry takenDown(Post post, String account, String channel) {
        return new Entry(post, account, null, channel);
    }

    /** Whether a clerk has written down what somebody said or wrote: the declaration that it is true is then nobody's. */
    public boolean isTakenDown() {
        return TAKEN_DOWN.contains(channel);
    }

    /** What its event says of how it came in; names nobody. */
    public Map<String, String> data() {
        return seen == null
                ? Map.of(Data.CHANNEL, channel)
                : Map.of(Data.CHANNEL, channel, Data.WHOSE, "applicant", Data.DOCUMENT, seen.code());
    }

    public Actor actor() {
        return post == null ? Actor.citizen() : Actor.staff(account);
    }

    public String role() {
        return post == null ? CaseEvent.APPLICANT : post.role().code();
    }

    /** The office at which it is taken in; null where it comes from a citizen. */
    public Unit counter() {
        return post == null ? null : post.unit();
    }
}
