package org.bianmin.doors.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.inspection.InspectionPoint;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.domain.inspection.InspectionEvent;
import org.bianmin.domain.inspection.InspectionFields;
import org.bianmin.domain.inspection.InspectionTrouble;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/** Makes the form of a step: which fields it has, with what was typed and what is wrong with it. */
final class InspectionForms {

    /** The beginning of the names of the boxes of inspectors. */
    static final String INSPECTOR = "inspector-";

    private static final String YES = "yes";

    private final PageContext page;
    private final InspectionRegime regime;
    private final Map<String, String> typed;
    private final List<InspectionTrouble> troubles;
    private final String prefix;

    /**
     * For one step.
     *
     * @param typed what was filled in and not taken
     * @param troubles what is wrong with it
     */
    InspectionForms(
            PageContext page,
            InspectionRegime regime,
            String step,
            Map<String, String> typed,
            List<InspectionTrouble> troubles) {
        this.page = page;
        this.regime = regime;
        this.typed = typed;
        this.troubles = troubles;
        this.prefix = step + "-";
    }

    /** The id of a field, to which a message leads. */
    static String id(String step, String field) {
        return step + "-" + field;
    }

    /** What a step asks for. */
    List<InspectionForm.Field> of(InspectionStep step, List<InspectionForm.Choice> inspectors) {
        return switch (step.form()) {
            case PLAN -> plan();
            case NOTICE -> List.of(words(InspectionFields.CONTENT), day(step), words(InspectionFields.PAPERS));
            case DECISION -> List.of(decision(), words(InspectionFields.WORDS));
            case VISIT -> visit(inspectors);
            case SIGNATURE -> signature();
            case DEMAND -> List.of(words(InspectionFields.WORDS), day(step));
            case ARCHIVE -> List.of(words(InspectionFields.WORDS), line(InspectionFields.WHERE, true));
            default -> List.of(words(InspectionFields.WORDS));
        };
    }

    /** Whom it is about and why, before the plan. */
    List<InspectionForm.Field> beginning(List<InspectionForm.Choice> units, List<InspectionForm.Choice> concerned) {
        return List.of(
                select("unit", units, true),
                line(InspectionFields.OBJECT, true),
                select("concerned", concerned, false),
                field(
                        InspectionFields.REASON,
                        "radio",
                        label(InspectionFields.REASON),
                        true,
                        regime.reasons().stream()
                                .filter(reason -> !reason.isDrawn())
                                .map(reason -> choice(InspectionFields.REASON, reason.code(), "inspection_reason_"))
                                .toList()));
    }

    private List<InspectionForm.Field> plan() {
        return List.of(
                field(
                        InspectionFields.MODE,
                        "radio",
                        label(InspectionFields.MODE),
                        true,
                        regime.modes().stream()
                                .map(mode -> choice(InspectionFields.MODE, mode.code(), "inspection_mode_"))
                                .toList()),
                words(InspectionFields.AIM),
                words(InspectionFields.CONTENT));
    }

    private InspectionForm.Field decision() {
        return field(
                InspectionFields.OUTCOME,
                "radio",
                label(InspectionFields.OUTCOME),
                true,
                Stream.of(InspectionEvent.AGREED, InspectionEvent.RETURNED)
                        .map(outcome -> choice(InspectionFields.OUTCOME, outcome, "inspection_outcome_"))
                        .toList());
    }

    private List<InspectionForm.Field> visit(List<InspectionForm.Choice> inspectors) {
        List<InspectionForm.Field> fields = new ArrayList<>();
        fields.add(field(
                InspectionFields.INSPECTORS,
                "ticks",
                label(InspectionFields.INSPECTORS),
                true,
                inspectors.stream()
                        .map(one -> new InspectionForm.Choice(
                                one.name(), one.value(), one.label(), one.chosen() || typed.containsKey(one.name())))
                        .toList()));
        for (InspectionPoint point : regime.points()) {
            String name = InspectionFields.point(point.number());
            fields.add(new InspectionForm.Field(
                    prefix + name,
                    name,
                    "radio",
                    point.words(),
                    point.where(),
                    null,
                    value(name),
                    true,
                    Stream.of(InspectionFields.IN_ORDER, InspectionFields.WRONG, InspectionFields.NOT_LOOKED_AT)
                            .map(seen -> choice(name, seen, "inspection_point_"))
                            .toList(),
                    error(name)));
            fields.add(field(
                    InspectionFields.pointWords(point.number()),
                    "words",
                    text("inspection_field_point_words"),
                    false,
                    List.of()));
        }
        fields.add(words(InspectionFields.WORDS));
        fields.add(field(InspectionFields.OTHER, "words", label(InspectionFields.OTHER), false, List.of()));
        return List.copyOf(fields);
    }

    private List<InspectionForm.Field> signature() {
        return List.of(
                line(InspectionFields.SIGNER, false),
                field(
                        InspectionFields.REFUSED,
                        "ticks",
                        label(InspectionFields.REFUSED),
                        false,
                        List.of(new InspectionForm.Choice(
                                InspectionFields.REFUSED,
                                YES,
                                text("inspection_refused"),
                                typed.containsKey(InspectionFields.REFUSED)))),
                field(InspectionFields.WORDS, "words", text("inspection_field_refusal"), false, List.of()));
    }

    private InspectionForm.Field words(String name) {
        return field(name, "words", label(name), true, List.of());
    }

    private InspectionForm.Field line(String name, boolean required) {
        return field(name, "line", label(name), required, List.of());
    }

    private InspectionForm.Field day(InspectionStep step) {
        return field(
                InspectionFields.DAY,
                "day",
                text("inspection_field_day_" + step.form().code()),
                true,
                List.of());
    }

    private InspectionForm.Field select(String name, List<InspectionForm.Choice> choices, boolean required) {
        return field(
                name,
                "select",
                label(name),
                required,
                choices.stream()
                        .map(one -> new InspectionForm.Choice(
                                name, one.value(), one.label(), one.value().equals(value(name))))
                        .toList());
    }

    private InspectionForm.Field field(
            String name, String kind, Text label, boolean required, List<InspectionForm.Choice> choices) {
        return new InspectionForm.Field(
                prefix + name, name, kind, label, null, null, value(name), required, choices, error(name));
    }

    private InspectionForm.Choice choice(String name, String value, String words) {
        return new InspectionForm.Choice(
                name, value, text(words + value), value(name).equals(value));
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }

    private String error(String name) {
        return troubles.stream()
                .filter(trouble -> trouble.field().equals(name))
                .findFirst()
                .map(trouble -> words(page, trouble))
                .orElse(null);
    }

    /** What is wrong, in words. */
    static String words(PageContext page, InspectionTrouble trouble) {
        return page.t(trouble.message(), "value", trouble.value());
    }

    private Text label(String name) {
        return text("inspection_field_" + name);
    }

    private Text text(String key) {
        return page.messages().text(key);
    }

    /** Whether photographs belong to a step. */
    static boolean hasPhotos(InspectionStep step) {
        return step.form() == StepForm.VISIT;
    }
}
