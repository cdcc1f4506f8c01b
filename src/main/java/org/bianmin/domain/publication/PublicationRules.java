package org.bianmin.domain.publication;

import java.util.Locale;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;

/** Who may do what to a publication. Two persons stand behind whatever somebody has written: who wrote it, and a manager. */
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
        /** Not by who has prepared it, or has written the entry that it is about. */
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
        if (!isInState(publication, action)) {
            return Optional.of(Bar.STATE);
        }
        boolean prepared = handler.account().equals(publication.preparedBy());
        boolean own = prepared || publication.authors().contains(handler.account());
        if (action == Action.DISCARD && prepared) {
            return Optional.empty();
        }
        if (!handler.holds(StaffRole.MANAGER, publication.document().unit())) {
            return Optional.of(Bar.ROLE);
        }
        return action == Action.APPROVE && own ? Optional.of(Bar.SAME_PERSON) : Optional.empty();
    }

    private static boolean isInState(StoredPublication publication, Action action) {
        boolean waits = publication.approved() == null;
        return switch (action) {
            case APPROVE -> waits;
            case WITHDRAW -> !waits && publication.withdrawn() == null;
            case DISCARD -> waits && publication.isByHand();
        };
    }
}
