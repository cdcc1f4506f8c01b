package org.bianmin.doors.site.guide;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.bianmin.content.guide.Paper;
import org.bianmin.content.national.LawQuestion;

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

    /** The messages for what is asked of the item and answered neither by its source, nor by law, nor by every office. */
    static List<String> notStated(GuideView guide) {
        return Arrays.stream(values())
                .filter(question -> question.isAskedOf(guide)
                        && !question.isAnsweredBy(guide)
                        && !question.isInLaw(guide)
                        && !question.isFilledIn(guide))
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

    /** Whether law answers it where the source does not. */
    private boolean isInLaw(GuideView guide) {
        return switch (this) {
            case AUDIENCE -> guide.laws().has(LawQuestion.WHO.code());
            case MATERIALS -> guide.laws().has(LawQuestion.PAPERS.code());
            case STEPS -> guide.laws().has(LawQuestion.STEPS.code());
            case DURATION -> guide.laws().isOfOfficeTime();
            case COST -> guide.laws().has(LawQuestion.COST.code());
            case COMPLAIN -> guide.laws().has(LawQuestion.COMPLAIN.code());
            case PLACE, MATERIALS_REST, TELEPHONE, HOURS, SUPERVISION -> false;
        };
    }

    /** Whether every office that one may go to has filled it in. */
    private boolean isFilledIn(GuideView guide) {
        return switch (this) {
            case PLACE -> guide.office().hasEverywhere("where");
            case MATERIALS -> guide.office().hasEverywhere("papers");
            case DURATION ->
                guide.office().hasEverywhere("time") || guide.handling().limited();
            case COST -> guide.office().hasEverywhere("cost");
            case TELEPHONE -> guide.office().hasEverywhere("telephone");
            case HOURS -> guide.office().hasEverywhere("hours");
            case AUDIENCE, MATERIALS_REST, STEPS, COMPLAIN, SUPERVISION -> false;
        };
    }

    public boolean isAnsweredBy(GuideView guide) {
        return answered.test(guide);
    }
}
