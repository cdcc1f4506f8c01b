package org.bianmin.domain.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer that no form asked for decides nothing. */
class InspectionInputTest {

    private static final InspectionRegime REGIME =
            Content.snapshot(Content.fixture()).inspections().all().get(0);

    @ParameterizedTest
    @EnumSource(StepForm.class)
    void onlyADecisionDecides(StepForm form) {
        assertEquals(form == StepForm.DECISION, InspectionFields.askedBy(form).contains(InspectionFields.OUTCOME));
        assertEquals(form == StepForm.PLAN, InspectionFields.askedBy(form).contains(InspectionFields.MODE));
        assertEquals(form.asksDay(), InspectionFields.askedBy(form).contains(InspectionFields.DAY));
    }

    @Test
    void aVisitKeepsNoPointThatItsRegimeDoesNotHave() {
        InspectionInput input = new InspectionInput(
                Map.of("point-1", "ok", "point-99", "wrong", "outcome", "returned", "words", "已看"), List.of());
        REGIME.steps().stream()
                .filter(step -> step.form() == StepForm.VISIT)
                .forEach(step -> assertEquals(
                        Set.of("words"), input.askedBy(REGIME, step).fields().keySet()));
    }
}
