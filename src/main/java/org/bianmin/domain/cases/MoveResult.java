package org.bianmin.domain.cases;

import java.util.List;

/**
 * What became of an attempt to do something to a case.
 *
 * @param outcome whether it was done
 * @param errors by the code of what was asked for; none unless {@link Outcome#REFUSED}
 */
public record MoveResult(Outcome outcome, List<FieldError> errors) {

    /** Whether it was done. */
    public enum Outcome {
        DONE,
        /** Something that was asked for is missing or wrong. */
        REFUSED,
        /** Somebody has done something to the case since it was looked at. */
        CHANGED,
        /** It cannot be done from where the case stands, or not by this member of staff. */
        BARRED,
        /** There is no such case, or it is none that this member of staff sees. */
        UNKNOWN
    }

    static MoveResult of(Outcome outcome) {
        return new MoveResult(outcome, List.of());
    }

    static MoveResult refused(List<FieldError> errors) {
        return new MoveResult(Outcome.REFUSED, errors);
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }
}
