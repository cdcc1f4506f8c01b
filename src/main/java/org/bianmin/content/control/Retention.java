package org.bianmin.content.control;

import java.time.Duration;
import java.time.LocalDate;
import org.bianmin.ground.text.Text;

/**
 * For how long records of a kind are kept.
 *
 * @param keep how the end is known
 * @param period after which they are erased; null unless {@code keep} is {@link Keep#FOR}
 * @param what the records are
 * @param why for so long
 * @param source the document that says so, by its id in {@code sources.yaml}; null where the rule is our own
 * @param decided when our own rule was made; null where a source says so
 */
public record Retention(
        RecordKind kind, Keep keep, Duration period, Text what, Text why, String source, LocalDate decided) {

    /** How the end of keeping is known. */
    public enum Keep {
        /** A period from the last change of a draft, from the receipt of a case, from the making of anything else. */
        FOR,
        /** No end. */
        FOREVER,
        /** No end until somebody sets one or, for a case, its applicant withdraws it. */
        UNTIL_SET
    }
}
