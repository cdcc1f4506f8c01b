package org.bianmin.doors.counter;

import java.util.List;
import org.bianmin.domain.cases.Ratings.Rating;
import org.bianmin.ground.calendar.Deadline.CountedDay;
import org.bianmin.ground.text.Text;

/**
 * What the page of a case shows of it.
 *
 * @param state what it is called
 * @param holder whose turn it is, by its code
 * @param deadline the end of the key of the words on its limit where no limit runs; null where one does
 * @param urgency how urgent it is
 * @param limit its limit in words; null where none is stated
 * @param days how the limit was counted; none where none runs
 * @param takenIn the office at whose counter it was taken in; null where it is the competent one, or the case came online
 * @param acceptor who accepted it; null where nobody has
 * @param identities who has proven who they are, or that nobody has; none for a letter
 * @param duties what was left to be done when it was accepted
 * @param collection where the result is collected; null for a letter
 * @param opinions which departments of a joint case have been heard
 * @param first whether the applicant is to be served first
 * @param wishes mandates of helpers and services that were asked for, in words
 * @param changes what has changed since it was sent back
 * @param possibleDuplicate the number of an earlier case with the same answers; null where there is none
 * @param duplicateSeen whether that case may be seen too
 * @param notices that were issued, in order
 * @param rating what the applicant said of how it was handled; null where nothing was said, or for who does not answer for the office
 * @param messages to the applicant, in order
 * @param erased when its personal data were erased, as it is shown; null while they are kept
 */
public record CaseSheet(
        String number,
        Text item,
        Text state,
        String holder,
        String deadline,
        Urgency urgency,
        Text limit,
        List<CountedDay> days,
        Text unit,
        Text takenIn,
        Text process,
        String received,
        String acceptor,
        List<Text> identities,
        List<Text> duties,
        Text collection,
        List<Text> opinions,
        boolean first,
        List<Text> wishes,
        List<ChangeView> changes,
        List<Said> answers,
        List<FileView> files,
        String possibleDuplicate,
        boolean duplicateSeen,
        List<NoticeView> notices,
        Rating rating,
        List<MessageLine> messages,
        String erased,
        List<EventView> events) {

    /**
     * A notice.
     *
     * @param last what distinguishes it among those of the case: {@code 01}
     */
    public record NoticeView(Text title, String last, String issued) {}

    /**
     * A message to the applicant or the helper.
     *
     * @param recipient its code
     * @param step what it tells of
     * @param state its code
     * @param at when it came to that state
     */
    public record MessageLine(Text step, String recipient, String state, String at) {}

    /**
     * A file.
     *
     * @param number from 1
     */
    public record FileView(int number, String name, String mediaType) {}

    /** A field that was changed, before and after. */
    public record ChangeView(Text label, Text before, Text after) {}

    /**
     * Something that happened.
     *
     * @param actor the account; null for the applicant
     * @param role the code of the role
     * @param standsInFor the account of whoever is absent; null where nobody was stood in for
     * @param unit where; null where at no office
     */
    public record EventView(
            Text done, String at, String actor, String standsInFor, String role, Text unit, List<Said> said) {}
}
