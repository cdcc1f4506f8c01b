package org.bianmin.doors.site.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bianmin.doors.site.guide.AnswerLayer;
import org.bianmin.doors.site.guide.AnsweredQuestion;
import org.bianmin.doors.site.guide.GuideView;

/**
 * For how many items each layer answers each of the eight questions: what the places' own documents answer, what law adds,
 * and what offices have filled in.
 *
 * @param rows one for each question, in their order
 * @param byPlace how many items have at least {@link #ENOUGH} questions answered by the places' documents alone
 * @param withDirect and how many with law that names the matter as well
 * @param withReadings and how many with our readings as well
 * @param withOffices and how many with what offices have filled in as well
 */
record LayerFigures(List<Row> rows, int byPlace, int withDirect, int withReadings, int withOffices) {

    /** Half of the questions. */
    static final int ENOUGH = 4;

    private static final Set<AnswerLayer> PLACE = EnumSet.of(AnswerLayer.PLACE);
    private static final Set<AnswerLayer> DIRECT =
            EnumSet.of(AnswerLayer.PLACE, AnswerLayer.NATIONAL_DIRECT, AnswerLayer.PROVINCE_DIRECT);
    private static final Set<AnswerLayer> LAW = EnumSet.complementOf(EnumSet.of(AnswerLayer.OFFICE));
    private static final Set<AnswerLayer> ALL = EnumSet.allOf(AnswerLayer.class);

    /**
     * A question.
     *
     * @param counts the items, by the order of the layers; an item may count in several
     * @param any the items that any layer answers
     */
    record Row(AnsweredQuestion question, List<Integer> counts, int any) {

        /** The message for the question. */
        public String messageKey() {
            return "figures_ask_" + question.code();
        }
    }

    static LayerFigures of(Collection<GuideView> guides) {
        List<Row> rows = new ArrayList<>();
        for (AnsweredQuestion question : AnsweredQuestion.values()) {
            List<Set<AnswerLayer>> answers =
                    guides.stream().map(question::layers).toList();
            rows.add(new Row(
                    question,
                    Arrays.stream(AnswerLayer.values())
                            .map(layer -> (int) answers.stream()
                                    .filter(layers -> layers.contains(layer))
                                    .count())
                            .toList(),
                    (int) answers.stream().filter(layers -> !layers.isEmpty()).count()));
        }
        return new LayerFigures(
                List.copyOf(rows),
                enough(guides, PLACE),
                enough(guides, DIRECT),
                enough(guides, LAW),
                enough(guides, ALL));
    }

    /** Every layer, as the heads of the columns. */
    public List<AnswerLayer> layers() {
        return List.of(AnswerLayer.values());
    }

    private static int enough(Collection<GuideView> guides, Set<AnswerLayer> layers) {
        return (int) guides.stream()
                .filter(guide -> answered(guide, layers) >= ENOUGH)
                .count();
    }

    private static long answered(GuideView guide, Set<AnswerLayer> stage) {
        return Arrays.stream(AnsweredQuestion.values())
                .filter(question -> question.layers(guide).stream().anyMatch(stage::contains))
                .count();
    }
}
