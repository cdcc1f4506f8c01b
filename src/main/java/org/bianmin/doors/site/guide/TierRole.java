package org.bianmin.doors.site.guide;

import java.util.Locale;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;

/**
 * What a tier does for an item, in one word, for the picture and the order of steps. Read from the words of the source: the
 * first of these verbs that its responsibilities (责任事项) hold. The words themselves always stand beside it.
 */
enum TierRole {
    ACCEPTS("受理", true),
    ASSISTS("协助", true),
    REVIEWS("审", false),
    OTHER("", false);

    private final String verb;
    private final boolean door;

    TierRole(String verb, boolean door) {
        this.verb = verb;
        this.door = door;
    }

    static TierRole of(Text words) {
        return Stream.of(values())
                .filter(role -> words.zh().contains(role.verb))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether a citizen goes there. */
    boolean isDoor() {
        return door;
    }

    /** Its member of the message family {@code tier_role_}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
