package org.bianmin.doors.counter;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * The form of a step of an inspection, as it is shown.
 *
 * @param step the id of the step
 * @param hint what the source wants to be written; null where nothing is said
 * @param unfolded whether it is open: it is what comes next, or what was tried
 * @param photos whether photographs can be chosen with it
 */
public record InspectionForm(String step, Text name, Text hint, boolean unfolded, boolean photos, List<Field> fields) {

    /**
     * A field.
     *
     * @param kind {@code words}, {@code line}, {@code day}, {@code select}, {@code radio} or {@code ticks}
     * @param note where the words of the label stand in the source; null where they are none of it
     * @param error what is wrong with it; null if nothing
     */
    public record Field(
            String id,
            String name,
            String kind,
            Text label,
            Text note,
            Text hint,
            String value,
            boolean required,
            List<Choice> choices,
            String error) {}

    /** Something that can be chosen. */
    public record Choice(String name, String value, Text label, boolean chosen) {}
}
