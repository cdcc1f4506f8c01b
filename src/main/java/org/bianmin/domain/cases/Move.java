package org.bianmin.domain.cases;

import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.Transition;

/**
 * Something that could be done to a case next, and whether this member of staff may.
 *
 * @param bar why not; null where it may be done
 * @param post in which role it would be done; null where it may not
 */
public record Move(CaseAction action, Transition transition, Bar bar, Handler.Post post) {

    /** Why somebody may not do something. Its words are the messages {@code bar_…}. */
    public enum Bar {
        /** No role of theirs does this. */
        ROLE,
        /** Their role does this, at another office. */
        OFFICE,
        /** The item is not taken in at their tier. */
        TIER,
        /** They have accepted or reviewed it themselves (受审分离). */
        OWN_WORK,
        /** It has been done once, and a second time needs a manager (一次性告知). */
        ONCE,
        /** The next level of the review is another role's. */
        LEVEL,
        /** The limit has been extended once already. */
        EXTENDED,
        /** No limit runs. */
        NO_LIMIT,
        /** A department has not given its opinion. */
        OPINIONS,
        /** It needs a proof of identity that is not on record. */
        PROOF;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return bar == null;
    }
}
