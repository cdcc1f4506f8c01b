package org.bianmin.doors.site.guide;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.bianmin.content.national.LawQuestion;

/** The eight questions of which the data say who answers them. */
public enum AnsweredQuestion {
    WHO(LawQuestion.WHO, CitizenQuestion.AUDIENCE::isAnsweredBy),
    PAPERS(LawQuestion.PAPERS, CitizenQuestion.MATERIALS::isAnsweredBy),
    /** How long it takes, by when one must act, or how often. */
    TIME(
            LawQuestion.TIME,
            guide -> CitizenQuestion.DURATION.isAnsweredBy(guide)
                    || !guide.facts().when().isEmpty()
                    || guide.handling().limitOfSource()),
    COST(LawQuestion.COST, CitizenQuestion.COST::isAnsweredBy),
    /** At which tier or with which office. */
    WHERE(null, CitizenQuestion.PLACE::isAnsweredBy),
    TELEPHONE(null, CitizenQuestion.TELEPHONE::isAnsweredBy),
    STEPS(LawQuestion.STEPS, CitizenQuestion.STEPS::isAnsweredBy),
    COMPLAIN(LawQuestion.COMPLAIN, CitizenQuestion.COMPLAIN::isAnsweredBy);

    private final LawQuestion law;
    private final Predicate<GuideView> stated;

    AnsweredQuestion(LawQuestion law, Predicate<GuideView> stated) {
        this.law = law;
        this.stated = stated;
    }

    static AnsweredQuestion of(LawQuestion law) {
        return Arrays.stream(values())
                .filter(question -> question.law == law)
                .findFirst()
                .orElseThrow();
    }

    /** As the data have it: {@code who}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the place's own document answers it. */
    boolean isStated(GuideView guide) {
        return stated.test(guide);
    }

    /** Whether any office that one may go to has filled it in. */
    private boolean isFilledIn(GuideView guide) {
        return guide.office().has(code())
                || this == TIME
                        && guide.handling().limited()
                        && !guide.handling().limitOfSource();
    }

    /** Whether anybody says how long the office takes; by when one must act says nothing of it. */
    static boolean isOfficeTimeSaid(GuideView guide) {
        return CitizenQuestion.DURATION.isAnsweredBy(guide)
                || guide.laws().isOfOfficeTime()
                || guide.handling().limited()
                || guide.office().has(TIME.code());
    }

    /** Every layer that answers it for an item; none where nothing does. */
    public Set<AnswerLayer> layers(GuideView guide) {
        Set<AnswerLayer> layers = EnumSet.noneOf(AnswerLayer.class);
        if (isStated(guide)) {
            layers.add(AnswerLayer.PLACE);
        }
        guide.laws().answers().stream()
                .map(LawAnswer::binding)
                .filter(binding -> binding.question() == law)
                .map(AnswerLayer::of)
                .forEach(layers::add);
        if (isFilledIn(guide)) {
            layers.add(AnswerLayer.OFFICE);
        }
        return layers;
    }
}
