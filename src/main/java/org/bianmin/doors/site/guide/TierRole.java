package org.bianmin.doors.site.guide;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Act;
import org.bianmin.content.catalog.Responsibility;

/**
 * What a tier does for an item, in one word, for the picture and the order of steps: the first of these of which it has an act.
 * The words of the source always stand beside it.
 */
enum TierRole {
    ACCEPTS(true, Act.ACCEPT),
    ASSISTS(true, Act.ASSIST),
    REVIEWS(false, Act.CHECK, Act.PRELIMINARY_REVIEW, Act.REVIEW, Act.RE_CHECK),
    OTHER(false);

    private final boolean counter;
    private final Set<Act> acts;

    TierRole(boolean counter, Act... acts) {
        this.counter = counter;
        this.acts = Set.of(acts);
    }

    static TierRole of(Responsibility responsibility) {
        return Stream.of(values())
                .filter(role -> role.acts.stream().anyMatch(responsibility::has))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether a citizen goes there. */
    boolean isCounter() {
        return counter;
    }

    /** Its member of the message family {@code tier_role_}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
