package org.bianmin.domain.cases;

import java.util.List;

/**
 * The answer to a submission: either a receipt, or every error at once.
 *
 * @param receipt null if there are errors
 * @param errors empty if there is a receipt
 */
public record SubmissionResult(Receipt receipt, List<FieldError> errors) {

    static SubmissionResult accepted(Receipt receipt) {
        return new SubmissionResult(receipt, List.of());
    }

    public static SubmissionResult refused(List<FieldError> errors) {
        return new SubmissionResult(null, List.copyOf(errors));
    }

    /** Spelled as no getter, so that JSON holds the two components only. */
    public boolean accepted() {
        return receipt != null;
    }
}
