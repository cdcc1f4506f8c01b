package org.bianmin.doors.counter;

import java.util.List;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.domain.inspection.Inspection;
import org.bianmin.domain.inspection.InspectionTrouble;
import org.bianmin.ground.text.Text;

/**
 * An inspection as its page shows it.
 *
 * @param basis where the source orders it
 * @param object who or what is inspected
 * @param concerned what the inspected office is called; null where it is none of ours
 * @param steps all steps with how each stands
 * @param forms of the steps that this member of staff can do now
 * @param barred the steps that are open and not theirs, and why
 * @param evidence whether they can add photographs
 * @param kept photographs that came with a step that was not done, and wait for it to be sent again
 * @param unsent what was typed for a step that is not theirs to do any more
 * @param lines what is wrong with what was sent, each with the field to which it leads
 */
public record InspectionSheet(
        Inspection inspection,
        InspectionRegime regime,
        Text basis,
        String object,
        Text unit,
        Text concerned,
        String opened,
        List<Step> steps,
        List<InspectionForm> forms,
        List<Bar> barred,
        boolean evidence,
        List<Photo> photos,
        List<Photo> kept,
        List<Word> unsent,
        List<Event> events,
        List<Line> lines) {

    /** A step. @param state {@code done}, {@code open}, {@code later} or {@code none} */
    public record Step(Text name, String by, String state) {}

    /** A step that somebody else does, and the key of why. */
    public record Bar(Text name, String why) {}

    /** A photograph. @param digest its SHA-256 */
    public record Photo(String id, String name, String at, String digest) {}

    /**
     * Something that was done.
     *
     * @param paper its position, where a paper goes with it that is printed; null otherwise
     */
    public record Event(Text name, String at, String actor, Integer paper, List<Word> words) {}

    /** What was written in a field. */
    public record Word(Text label, String value) {}

    /** A line at the top that says what is wrong. @param field null where it is about none */
    public record Line(String field, String words) {

        static Line of(String step, String words, InspectionTrouble trouble) {
            return new Line(InspectionForms.id(step, trouble.field()), words);
        }
    }
}
