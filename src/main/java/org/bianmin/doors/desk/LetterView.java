package org.bianmin.doors.desk;

import org.bianmin.domain.cases.LetterAnswers;
import org.bianmin.ground.text.Text;

/**
 * What the writer of a letter can say of its answer.
 *
 * @param anonymous whether the letter was sent without a name
 * @param canAnswer whether it can be said that it is done, half done or not done
 * @param saidDone whether it was said that it is done
 * @param review by when and where a review can be asked for, or why not; null where no rule gives one
 * @param canAsk whether it can be asked for now
 * @param reviewed whether the opinion of the review has been given
 * @param refused what was sent and not recorded; null where nothing was
 * @param error why not
 */
record LetterView(
        boolean anonymous,
        boolean canAnswer,
        boolean saidDone,
        Text review,
        boolean canAsk,
        boolean reviewed,
        RefusedAnswer refused,
        Text error) {

    /** Whether one of the answers was chosen last, and not recorded. */
    public boolean isChosen(String choice) {
        return refused != null && refused.chosen().equals(choice);
    }

    /** Whether what is wrong is about the review and not about whether it is done. */
    public boolean isAboutReview() {
        return isChosen(LetterAnswers.REVIEW);
    }

    /** Whether there is no field any more in which what was typed could be shown. */
    public boolean isLost() {
        return refused != null && (isAboutReview() ? !canAsk : !canAnswer || saidDone);
    }

    /** What was typed. */
    public String typed() {
        return refused == null ? "" : refused.words();
    }
}
