package org.bianmin.domain.cases;

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
 */
public record Entry(Post post, String account, DocumentKind seen) {

    /** Sent by a citizen. */
    public static Entry online() {
        return new Entry(null, null, null);
    }

    /** Taken in at a counter, perhaps for another office. */
    public static Entry atCounter(Post post, String account, DocumentKind seen) {
        return new Entry(post, account, seen);
    }

    /** As it stands in the event: {@code online} or {@code window}. */
    public String channel() {
        return post == null ? "online" : "window";
    }

    /** What its event says of how it came in; names nobody. */
    public Map<String, String> data() {
        return seen == null
                ? Map.of(Data.CHANNEL, channel())
                : Map.of(Data.CHANNEL, channel(), Data.WHOSE, "applicant", Data.DOCUMENT, seen.code());
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
