package org.bianmin.doors.site.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Responsibility;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.guide.Channel;
import org.bianmin.content.guide.ProcedureStep;
import org.bianmin.ground.text.Text;

/**
 * A step of how a matter goes. Where two tiers do the same, as when a village and a town both accept an application, both
 * are lines of one step: a citizen chooses between them.
 */
record GuideStep(List<Line> lines) {

    /**
     * A line of a step.
     *
     * @param who the tier that acts, or null where the source names none
     * @param counter whether a citizen goes there
     */
    record Line(Text who, Text words, boolean counter) {}

    /** More than one line: the citizen chooses. */
    public boolean isChoice() {
        return lines.size() > 1;
    }

    /** Whether it is a choice, and whichever place a citizen chooses does the same. */
    public boolean isSame() {
        return isChoice()
                && lines.stream().map(line -> line.words().zh()).distinct().count() == 1
                && lines.stream().allMatch(line -> line.who() != null);
    }

    /** Whether steps only say what the ways to complain say already. */
    static boolean areAllOf(List<Channel> channels, List<GuideStep> steps) {
        return steps.stream()
                .allMatch(step -> channels.stream()
                        .anyMatch(channel ->
                                channel.text().zh().equals(step.words().zh())));
    }

    /** The words of its first line. */
    public Text words() {
        return lines.get(0).words();
    }

    /** The steps as the source words them; where a tier acts, its responsibilities say whether a citizen goes there. */
    static List<GuideStep> of(List<ProcedureStep> procedure, Item item) {
        List<GuideStep> steps = new ArrayList<>();
        for (ProcedureStep step : procedure) {
            boolean counter = isCounter(step.tier(), item);
            Line line = new Line(step.who(), step.words(), counter);
            GuideStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (last != null && counter && last.lines().stream().allMatch(Line::counter)) {
                steps.set(
                        steps.size() - 1,
                        new GuideStep(Stream.concat(last.lines().stream(), Stream.of(line))
                                .toList()));
            } else {
                steps.add(new GuideStep(List.of(line)));
            }
        }
        return List.copyOf(steps);
    }

    private static boolean isCounter(Tier tier, Item item) {
        Responsibility responsibility =
                tier == null ? null : item.responsibilities().get(tier);
        return responsibility != null && TierRole.of(responsibility).isCounter();
    }

    /** The responsibilities of the tiers as steps, where the source has no others. */
    static List<GuideStep> of(List<TierShare> shares) {
        return shares.stream()
                .filter(TierShare::isStated)
                .map(share -> new GuideStep(List.of(new Line(share.name(), share.words(), share.isCounter()))))
                .toList();
    }
}
