package org.bianmin.doors.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bianmin.content.catalog.AnswerCondition;
import org.bianmin.ground.text.Text;

/**
 * Papers to bring that are needed under the same conditions.
 *
 * @param conditions the answers for which they are needed; empty for whatever is answered
 * @param name when they are needed, or for which way; null where always
 */
public record PaperGroup(List<AnswerCondition> conditions, Text name, List<PaperLine> papers) {

    /**
     * A paper.
     *
     * @param reason what names it; null where the item's own row does
     */
    public record PaperLine(Text text, ReasonView reason) {}

    /** The same with groups under equal conditions made one. */
    static List<PaperGroup> joined(List<PaperGroup> groups) {
        List<PaperGroup> joined = new ArrayList<>();
        for (PaperGroup group : groups) {
            int last = joined.size() - 1;
            if (last >= 0 && group.isBeside(joined.get(last))) {
                List<PaperLine> both = new ArrayList<>(joined.get(last).papers());
                both.addAll(group.papers());
                joined.set(last, new PaperGroup(group.conditions(), group.name(), List.copyOf(both)));
            } else {
                joined.add(group);
            }
        }
        return List.copyOf(joined);
    }

    private boolean isBeside(PaperGroup other) {
        return conditions.equals(other.conditions) && Objects.equals(name, other.name);
    }
}
