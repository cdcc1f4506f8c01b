package org.bianmin.domain.publication;

import java.util.Locale;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;

/** Who may do what to a publication. Two persons stand behind whatever somebody has written: who prepares it, and a manager. */
public final class PublicationRules {

    private PublicationRules() {}

    /** What can be done. */
    public enum Action {
        /** It becomes public. */
        APPROVE,
        /** It is public no more. */
        WITHDRAW,
        /** What waits and somebody has written is thrown away. */
        DISCARD;

        /** As forms send it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why something cannot be done. */
    public enum Bar {
        /** Not in this state. */
        STATE,
        /** Not by somebody of these roles. */
        ROLE,
        /** Not by who has prepared it. */
        SAME_PERSON;

        /** The end of the key of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody supervises at an office, and so may write an announcement for it. */
    public static boolean prepares(Handler handler, Unit unit) {
        return handler.holds(StaffRole.MANAGER, unit) || handler.holds(StaffRole.INSPECTOR, unit);
    }

    /** Whether the publications of a place are seen: by whoever supervises anywhere in it. */
    public static boolean sees(Handler handler, String place) {
        return handler.posts().stream()
                .anyMatch(post -> post.unit().place().equals(place)
                        && (post.role() == StaffRole.MANAGER || post.role() == StaffRole.INSPECTOR));
    }

    /** Why somebody may not do something; empty if they may. */
    public static Optional<Bar> bar(StoredPublication publication, Action action, Handler handler) {
        boolean inState =
                switch (action) {
                    case APPROVE -> publication.approved() == null;
                    case WITHDRAW -> publication.approved() != null && publication.withdrawn() == null;
                    case DISCARD -> publication.approved() == null && publication.isByHand();
                };
        if (!inState) {
            return Optional.of(Bar.STATE);
        }
        boolean own = handler.account().equals(publication.preparedBy());
        if (action == Action.DISCARD && own) {
            return Optional.empty();
        }
        if (!handler.holds(StaffRole.MANAGER, publication.document().unit())) {
            return Optional.of(Bar.ROLE);
        }
        return action == Action.APPROVE && own ? Optional.of(Bar.SAME_PERSON) : Optional.empty();
    }
}
