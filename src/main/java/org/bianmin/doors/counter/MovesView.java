package org.bianmin.doors.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.domain.cases.Corrections;
import org.bianmin.ground.text.Text;

/**
 * What can be done to a case now.
 *
 * @param position of the last event that is shown
 * @param done what has just been done; null where nothing was
 * @param trouble the key of why it was not done; null where it was, or was refused for what was said with it
 * @param lost what was typed for something that can no longer be done
 */
public record MovesView(
        int position, Text done, String trouble, List<Said> lost, List<MoveView> open, List<Barred> barred) {

    /** Something that this member of staff may not do, and the key of why. */
    public record Barred(Text name, String why) {}

    /** Whether the case goes on with something that this member of staff may do. */
    public boolean isYours() {
        return open.stream().anyMatch(move -> !move.note());
    }

    /** Something that is wrong, and where on the page. */
    public record Wrong(String target, Text error) {}

    /** All that is wrong with what was said. */
    public List<Wrong> wrong() {
        return open.stream()
                .flatMap(move -> Stream.concat(
                        move.asked().stream()
                                .filter(asked -> asked.error() != null)
                                .map(asked -> new Wrong(asked.target(), asked.error())),
                        Stream.ofNullable(move.helper())
                                .filter(helper -> helper.error() != null)
                                .map(helper -> new Wrong("move-" + move.action(), helper.error()))))
                .toList();
    }

    /**
     * Something that may be done.
     *
     * @param action its id
     * @param note whether the case does not go on with it
     * @param unfolded whether its form is shown at once
     * @param helper who may come for the applicant to have this done, under which mandate; null where nobody may
     */
    public record MoveView(
            String action, Text name, boolean note, boolean unfolded, List<AskedView> asked, HelperView helper) {

        /** Whether what it asks for stands on a page of its own. */
        public boolean isApart() {
            return action.equals(Corrections.ANSWERS);
        }
    }

    /**
     * A helper with a mandate for a step.
     *
     * @param words null where there is no mandate any more
     * @param said whether it was said that the helper has come
     * @param error what is wrong with that; null if nothing
     */
    public record HelperView(Text words, boolean said, Text error) {}

    /**
     * What has to be said with it.
     *
     * @param id of the field on the page
     * @param kind {@code long}, {@code line}, {@code number}, {@code day}, {@code select}, {@code radio}, or {@code several} of which any
     *     number can be ticked
     * @param hint or null
     * @param value what was typed
     * @param error what is wrong with it, or null
     * @param choices what can be chosen
     */
    public record AskedView(
            String id,
            String name,
            String kind,
            Text label,
            Text hint,
            String value,
            Text error,
            List<Choice> choices) {

        /** The same under another name. */
        AskedView named(String before) {
            return new AskedView(id, before + name, kind, label, hint, value, error, choices);
        }

        /** The id of the field that a link leads to: of several the first. */
        public String target() {
            return isRadio() || isSeveral() ? id + "-1" : id;
        }

        /** The ids of the words beside the field; null where there are none. */
        public String describedBy() {
            List<String> ids = new ArrayList<>();
            if (hint != null) {
                ids.add(id + "-hint");
            }
            if (error != null) {
                ids.add(id + "-error");
            }
            return ids.isEmpty() ? null : String.join(" ", ids);
        }

        public boolean isLong() {
            return kind.equals("long");
        }

        public boolean isSelect() {
            return kind.equals("select");
        }

        public boolean isRadio() {
            return kind.equals("radio");
        }

        public boolean isSeveral() {
            return kind.equals("several");
        }

        public boolean isDay() {
            return kind.equals("day");
        }

        /** Whether an answer was ticked, of several on a line each. */
        public boolean isTicked(Choice choice) {
            return value.lines().anyMatch(choice.value()::equals);
        }

        public boolean isNumber() {
            return kind.equals("number");
        }
    }

    /** An answer that can be chosen. */
    public record Choice(String value, Text label) {}
}
