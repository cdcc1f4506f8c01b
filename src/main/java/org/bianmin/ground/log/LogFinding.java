package org.bianmin.ground.log;

import org.bianmin.ground.text.Text;

/**
 * Something wrong in the log.
 *
 * @param entry the id of the entry; null where it is not known
 * @param words what is wrong
 */
public record LogFinding(Kind kind, Long entry, Text words) {

    /** What can be wrong. */
    public enum Kind {
        /** The entry is another than when it got its place. */
        CHANGED,
        /** The entry, or its leaf, is gone. */
        REMOVED,
        /** Leaves are others, or in another order, than when a head was signed. */
        REARRANGED,
        /** The log is shorter than a head says. */
        CUT_OFF,
        /** A head is not signed with the key of the log, says something else than its row, or cannot be read. */
        FORGED_HEAD,
        /** The entry has had no place for over a minute. */
        LEFT_OUT
    }
}
