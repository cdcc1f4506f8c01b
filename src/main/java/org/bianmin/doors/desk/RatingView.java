package org.bianmin.doors.desk;

import java.util.List;
import org.bianmin.domain.cases.Ratings.Rating;
import org.bianmin.ground.text.Text;

/**
 * What the applicant says of how the case was handled, or can say.
 *
 * @param given what was said; null while nothing was
 * @param choices the codes of what can be said
 * @param reasons the codes of the reasons that can be ticked
 * @param putRight whether a control of the place has put right what somebody was dissatisfied with
 * @param refused what was sent and not recorded; null where nothing was
 * @param error why not
 */
record RatingView(
        Rating given, List<String> choices, List<String> reasons, boolean putRight, RefusedAnswer refused, Text error) {

    /** Whether a rating was chosen, or a reason ticked, in what was not recorded. */
    public boolean isTicked(String code) {
        return refused != null && List.of(refused.chosen().split(" ")).contains(code);
    }

    /** What was written in what was not recorded. */
    public String typed() {
        return refused == null ? "" : refused.words();
    }
}
