package org.bianmin.doors.site.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Tier;
import org.bianmin.ground.text.Text;

/**
 * A step of how a matter goes. Where two tiers do the same, as when a village and a town both accept an application, both
 * are lines of one step: a citizen chooses between them.
 */
record GuideStep(List<Line> lines) {

    /**
     * A line of a step.
     *
     * @param who the tier that acts, or null where the source does not begin with one
     */
    record Line(Text who, Text words) {}

    /** More than one line: the citizen chooses. */
    public boolean isChoice() {
        return lines.size() > 1;
    }

    /** The steps as the source words them, with tier names in front ({@code 村社：…}) taken as headings. */
    static List<GuideStep> of(List<Text> texts, Map<Tier, Text> tiers) {
        List<GuideStep> steps = new ArrayList<>();
        for (Text text : texts) {
            Line line = split(text, tiers).orElseGet(() -> new Line(null, text));
            GuideStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (last != null && isDoor(line) && last.lines().stream().allMatch(GuideStep::isDoor)) {
                List<Line> both = new ArrayList<>(last.lines());
                both.add(line);
                steps.set(steps.size() - 1, new GuideStep(List.copyOf(both)));
            } else {
                steps.add(new GuideStep(List.of(line)));
            }
        }
        return List.copyOf(steps);
    }

    /** The responsibilities of the tiers as steps, where the source has no others. */
    static List<GuideStep> of(List<TierShare> shares) {
        return shares.stream()
                .filter(TierShare::isStated)
                .map(share -> new GuideStep(List.of(new Line(share.name(), share.words()))))
                .toList();
    }

    private static boolean isDoor(Line line) {
        return line.who() != null && TierRole.of(line.words()).isDoor();
    }

    private static Optional<Line> split(Text text, Map<Tier, Text> tiers) {
        return tiers.values().stream()
                .filter(tier -> text.zh().startsWith(tier.zh() + "："))
                .findFirst()
                .map(tier -> {
                    String zh = text.zh().substring(tier.zh().length() + 1);
                    int colon = text.hasEnglish() ? text.en().indexOf(": ") : -1;
                    return colon < 0
                            ? new Line(tier, new Text(zh, text.en()))
                            : new Line(tier, new Text(zh, text.en().substring(colon + 2)));
                });
    }
}
