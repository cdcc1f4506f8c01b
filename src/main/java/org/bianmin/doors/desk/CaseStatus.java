package org.bianmin.doors.desk;

import java.util.List;
import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.CaseState;
import org.bianmin.domain.cases.IssuedNotice;
import org.bianmin.doors.page.PaperView;
import org.bianmin.ground.text.Text;

/**
 * Where a case stands, in words for the applicant. Names no member of staff.
 *
 * @param turn whose turn it is
 * @param office which is competent now
 * @param basis who says what its kind of process is, or null
 * @param due when it is due; null where it is closed or decided
 * @param identities who has proven who they are, or that nobody has
 * @param duties what was left to be done when it was accepted
 * @param collection where the result is collected
 * @param papers those that are asked for, one by one; none where it does not wait for any
 * @param later whether they are papers that were to come later
 * @param adding whether none are asked for, and the applicant may change those that were given
 * @param given the files that were given since
 * @param canGive whether the applicant can give papers now
 * @param sayings what the writer of a letter can say of its answer
 * @param happened in order
 */
record CaseStatus(
        CaseState state,
        Text turn,
        Text office,
        CaseProcess process,
        Basis basis,
        Due due,
        List<Text> identities,
        List<Text> duties,
        Text collection,
        List<String> papers,
        boolean later,
        boolean adding,
        List<PaperView> given,
        boolean canGive,
        boolean canWithdraw,
        List<CaseAction> sayings,
        List<Happening> happened) {

    /**
     * Who says something.
     *
     * @param who the document and the place in it, or the office
     */
    record Basis(Text words, Text who) {}

    /**
     * When a case is due.
     *
     * @param basis who says how long it may take, or null where nobody does
     * @param extended whether its limit has been extended
     * @param days how it was counted; none where nothing is counted yet
     */
    record Due(Text words, Basis basis, boolean extended, List<Day> days) {}

    /** A day that was looked at, and what it came to. */
    record Day(String date, Text weekday, Text words) {}

    /**
     * Something that happened.
     *
     * @param where the office and the role, or how the applicant did it
     * @param notice that was issued with it, or null
     * @param noticeTitle what that notice is called, or null
     */
    record Happening(
            String time, Text what, Text where, List<Said> said, IssuedNotice notice, Text noticeTitle, boolean last) {}

    /** What was written with something that happened. */
    record Said(Text label, String words) {}
}
