package org.bianmin.doors.site.guide;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.bianmin.content.guide.Paper;

/**
 * What a citizen would want to know of an item, in the order in which a guide answers. What its source does not answer is said
 * once on the guide, as questions for the counter, and counted in the figures.
 */
public enum CitizenQuestion {
    PLACE(
            "ask_place",
            guide -> true,
            guide -> !guide.item().levels().isEmpty()
                    || guide.handler() != null
                    || !guide.facts().place().isEmpty()),
    AUDIENCE(
            "ask_audience",
            guide -> guide.item().isOnRequest(),
            guide -> !guide.facts().audience().isEmpty()),
    MATERIALS("fact_materials", guide -> true, guide -> !guide.bring().isEmpty()),
    /** Asked only where the source breaks off with "the papers concerned" or "and so on". */
    MATERIALS_REST(
            "ask_materials_rest",
            guide ->
                    guide.bring().stream().flatMap(way -> way.papers().stream()).anyMatch(Paper::catchAll),
            guide -> false),
    STEPS(
            "ask_steps",
            guide -> guide.item().isOnRequest(),
            guide -> !guide.steps().isEmpty()),
    DURATION("fact_duration", guide -> true, guide -> !guide.facts().duration().isEmpty()),
    COST("fact_cost", guide -> true, guide -> !guide.facts().cost().isEmpty()),
    TELEPHONE("fact_telephone", guide -> true, guide -> !guide.telephones().isEmpty()),
    /** No source gives an address with opening hours, and the catalog has no place for them. */
    HOURS("fact_hours", guide -> true, guide -> false),
    COMPLAIN("ask_complain", guide -> true, guide -> !guide.complain().isEmpty()),
    SUPERVISION("fact_supervision", guide -> true, GuideView::isWatched);

    private final String key;
    private final Predicate<GuideView> asked;
    private final Predicate<GuideView> answered;

    CitizenQuestion(String key, Predicate<GuideView> asked, Predicate<GuideView> answered) {
        this.key = key;
        this.asked = asked;
        this.answered = answered;
    }

    /** The messages for what is asked of the item and not answered. */
    static List<String> notStated(GuideView guide) {
        return Arrays.stream(values())
                .filter(question -> question.isAskedOf(guide) && !question.isAnsweredBy(guide))
                .map(CitizenQuestion::key)
                .toList();
    }

    public String key() {
        return key;
    }

    /** Whether the question makes sense for the item: nobody asks who may look something up, or how an office does its own work. */
    public boolean isAskedOf(GuideView guide) {
        return asked.test(guide);
    }

    public boolean isAnsweredBy(GuideView guide) {
        return answered.test(guide);
    }
}
