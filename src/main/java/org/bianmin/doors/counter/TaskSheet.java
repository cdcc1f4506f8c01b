package org.bianmin.doors.counter;

import java.util.List;
import java.util.Locale;
import org.bianmin.content.control.SourceClause;
import org.bianmin.domain.supervision.TaskAction;
import org.bianmin.domain.supervision.Tasks;
import org.bianmin.ground.text.Text;

/**
 * A task as its page shows it.
 *
 * @param name of the control that asks for it
 * @param does what the control does
 * @param facts what was found, each with the key of its label
 * @param basis the clauses that order it
 * @param answers what the applicant said, where it is about a case; empty otherwise
 * @param caseNumber null if it is about none
 * @param owed what is still to be paid back, in yuan; null if nothing is
 * @param trouble what was wrong with what was sent; null if nothing was
 */
public record TaskSheet(
        TaskRow row,
        Text name,
        Text does,
        List<FactView> facts,
        List<SourceClause> basis,
        List<Said> answers,
        String caseNumber,
        boolean caseSeen,
        String owed,
        int position,
        List<ActionView> open,
        List<BarView> barred,
        List<EventView> events,
        Trouble trouble) {

    /** What was found. */
    public record FactView(String label, String value) {}

    /**
     * Something that can be done.
     *
     * @param unfolded whether its form is open: it is what usually comes next, or what was tried
     */
    public record ActionView(
            String code,
            boolean day,
            boolean amount,
            boolean unfolded,
            String words,
            String typedDay,
            String typedAmount) {}

    /** Something that cannot be done by this member of staff, and the key of why. */
    public record BarView(String code, String why) {}

    /**
     * Something that happened.
     *
     * @param letter the position of the letter that goes with it; null where none does
     */
    public record EventView(
            String code, String at, String actor, String day, String amount, String words, Integer letter) {}

    /** What was tried and came to nothing. */
    public record Trouble(TaskAction action, Tasks.Result result) {

        /** The key of its words. */
        public String message() {
            return "task_" + result.name().toLowerCase(Locale.ROOT);
        }

        /** The id of the field that it is about; null if it is about none. */
        public String field() {
            return switch (result) {
                case NO_WORDS, TOO_LONG -> action.code() + "-words";
                case NO_DAY_GIVEN -> action.code() + "-day";
                case NO_AMOUNT -> action.code() + "-amount";
                default -> null;
            };
        }
    }
}
