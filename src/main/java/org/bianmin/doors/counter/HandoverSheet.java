package org.bianmin.doors.counter;

import java.util.List;
import org.bianmin.doors.counter.CaseSheet.NoticeView;
import org.bianmin.ground.text.Text;

/**
 * What the counter sees of a case at which its result is collected.
 *
 * @param unit the competent office, which sends the result there
 * @param whose the name and the document of the applicant; none once they are erased
 * @param identities who has proven who they are, or that nobody has
 * @param helpers who may collect it for the applicant, or might before; none where nobody was named
 * @param result what the applicant is told; null where nothing was written
 * @param decided when there was a result, as it is shown
 * @param notices that of the result and those after it
 * @param erased when the personal data were erased, as it is shown; null while they are kept
 */
public record HandoverSheet(
        String number,
        Text item,
        Text state,
        String holder,
        Text unit,
        List<Said> whose,
        List<Text> identities,
        List<Text> helpers,
        String result,
        String decided,
        List<NoticeView> notices,
        String erased) {}
