package org.bianmin.content.catalog;

import java.util.List;
import java.util.Map;
import org.bianmin.ground.text.Text;

/**
 * A kind of letter (来信) that anybody can write to the offices of a place: a complaint, a suggestion, a report, an objection. A letter
 * is handled as a case of an item that is made for it; that item is no row of a list, and stands in none.
 *
 * @param id such as {@code complaint}
 * @param name what it is called
 * @param what what it is for, in a sentence
 * @param process the id of its kind of process
 * @param guarded whether it goes to the office above the one that it is about, which neither sees nor handles it
 * @param form what is asked; one without a field for a name is sent without one
 */
public record LetterKind(String id, Text name, Text what, String process, boolean guarded, Form form) {

    /** The field in which somebody names the member of staff whom the letter is about. */
    public static final String ABOUT_PERSON = "aboutPerson";

    /** The field with the number of the public notice to which somebody objects. */
    public static final String NOTICE = "noticeNumber";

    /** The field in which somebody says which notice that is, in words. */
    public static final String NOTICE_TITLE = "notice";

    /** The field in which a visit is rated, from 5 to 1; a kind of letter whose form has it is a rating of a visit. */
    public static final String RATING = "rating";

    /** The answer of who has not chosen how satisfied they are. */
    public static final String UNSAID = "unsaid";

    /** What the names of the boxes begin with in which reasons of a rating are ticked. */
    public static final String REASON = "reason-";

    /** What the ids of the forms of letters begin with. */
    public static final String FORM = "letter-";

    /** The mark behind the two letters of a place by which the number of a letter is told from that of an application (信). */
    public static final String MARK = "X";

    private static final int PLACE_LETTERS = 2;

    /** Whether no name is asked. */
    public boolean isAnonymous() {
        return form.fields().noneMatch(field -> field.kind() == FieldKind.NAME);
    }

    /** Whether it rates a visit. */
    public boolean isRating() {
        return form.fields().anyMatch(field -> field.name().equals(RATING));
    }

    /** Whether a case number is that of a letter. */
    public static boolean isNumber(String number) {
        return number.startsWith(MARK, PLACE_LETTERS);
    }

    /** The item of which its cases are in a place. */
    public Item itemIn(Jurisdiction place) {
        return new Item(
                place.id() + "-letter-" + id,
                place.id(),
                null,
                ItemNature.APPLICATION,
                name,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                Map.of(),
                List.of());
    }
}
