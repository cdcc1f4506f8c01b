package org.bianmin.domain.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.inspection.InspectionMode;
import org.bianmin.content.inspection.InspectionPoint;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.ground.calendar.WrittenDay;

/** Holds what was filled in for a step against what the step asks for. */
final class InspectionCheck {

    /** What can be said of a point. */
    private static final Set<String> JUDGED =
            Set.of(InspectionFields.IN_ORDER, InspectionFields.WRONG, InspectionFields.NOT_LOOKED_AT);

    /** The longest that a field says, in characters. */
    private static final int LONGEST = 5000;

    private final InspectionRegime regime;
    private final int inspectors;
    private final InspectionInput input;
    private final LocalDate today;
    private final List<InspectionTrouble> troubles = new ArrayList<>();

    /** @param inspectors how many at least must have been there */
    InspectionCheck(InspectionRegime regime, int inspectors, InspectionInput input, LocalDate today) {
        this.regime = regime;
        this.inspectors = inspectors;
        this.input = input;
        this.today = today;
    }

    /**
     * Everything that is wrong.
     *
     * @param choice the accounts of those who may be named as inspectors
     * @param actor who fills it in
     */
    List<InspectionTrouble> of(InspectionStep step, Set<String> choice, String actor) {
        switch (step.form()) {
            case PLAN -> plan();
            case NOTICE -> {
                written(InspectionFields.CONTENT, InspectionFields.PAPERS);
                day(step);
            }
            case DECISION -> {
                String outcome = input.said(InspectionFields.OUTCOME);
                if (!outcome.equals(InspectionEvent.AGREED) && !outcome.equals(InspectionEvent.RETURNED)) {
                    add(InspectionFields.OUTCOME, "inspection_no_outcome");
                }
                written(InspectionFields.WORDS);
            }
            case VISIT -> visit(choice, actor);
            case SIGNATURE -> signature();
            case DEMAND -> {
                written(InspectionFields.WORDS);
                day(step);
            }
            case ARCHIVE -> written(InspectionFields.WORDS, InspectionFields.WHERE);
            default -> written(InspectionFields.WORDS);
        }
        input.askedBy(regime, step).fields().forEach((field, value) -> {
            if (value.length() > LONGEST) {
                add(field, "inspection_too_long", LONGEST);
            }
        });
        return List.copyOf(troubles);
    }

    private void plan() {
        written(InspectionFields.AIM, InspectionFields.CONTENT);
        if (InspectionMode.of(input.said(InspectionFields.MODE))
                .filter(regime.modes()::contains)
                .isEmpty()) {
            add(InspectionFields.MODE, "inspection_no_mode");
        }
    }

    private void visit(Set<String> choice, String actor) {
        Set<String> there = new HashSet<>(input.inspectors());
        if (!choice.containsAll(there)) {
            add(InspectionFields.INSPECTORS, "inspection_unknown_inspector");
        } else if (!there.contains(actor)) {
            add(InspectionFields.INSPECTORS, "inspection_not_there");
        } else if (there.size() < inspectors) {
            troubles.add(new InspectionTrouble(
                    InspectionFields.INSPECTORS, "inspection_too_few", String.valueOf(inspectors)));
        }
        for (InspectionPoint point : regime.points()) {
            String seen = input.said(InspectionFields.point(point.number()));
            if (!JUDGED.contains(seen)) {
                add(InspectionFields.point(point.number()), "inspection_no_point", point.number());
            } else if (seen.equals(InspectionFields.WRONG)
                    && input.said(InspectionFields.pointWords(point.number())).isEmpty()) {
                add(InspectionFields.pointWords(point.number()), "inspection_no_point_words", point.number());
            }
        }
        written(InspectionFields.WORDS);
    }

    private void signature() {
        boolean refused = !input.said(InspectionFields.REFUSED).isEmpty();
        if (!refused && input.said(InspectionFields.SIGNER).isEmpty()) {
            add(InspectionFields.SIGNER, "inspection_no_signer");
        }
        if (refused) {
            written(InspectionFields.WORDS);
        }
    }

    private void written(String... fields) {
        Stream.of(fields)
                .filter(field -> input.said(field).isEmpty())
                .forEach(field -> add(field, "inspection_no_" + field));
    }

    private void day(InspectionStep step) {
        if (WrittenDay.of(input.said(InspectionFields.DAY))
                .filter(day -> !day.isBefore(today))
                .isEmpty()) {
            add(InspectionFields.DAY, "inspection_no_day_" + step.form().code());
        }
    }

    private void add(String field, String message, int number) {
        troubles.add(new InspectionTrouble(field, message, String.valueOf(number)));
    }

    private void add(String field, String message) {
        troubles.add(new InspectionTrouble(field, message));
    }
}
