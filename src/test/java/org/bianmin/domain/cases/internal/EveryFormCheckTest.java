package org.bianmin.domain.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.text.Messages;
import org.bianmin.support.Content;
import org.bianmin.support.FilledForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form of the published content, for each answer that leads: right, and each field wrong. */
class EveryFormCheckTest {

    private static final Snapshot CONTENT = Content.snapshot(Content.real());
    private static final Messages MESSAGES = CONTENT.catalog().messages();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    static Stream<FilledForm> filled() {
        return CONTENT.catalog()
                .items()
                .filter(Item::isApplication)
                .filter(CONTENT.catalog()::hasOwnForm)
                .flatMap(item -> FilledForm.each(CONTENT.divisions().formOf(CONTENT.catalog(), item)));
    }

    @ParameterizedTest
    @MethodSource("filled")
    void rightAnswersAreTaken(FilledForm filled) {
        SubmissionCheck check = check(filled, filled.right());
        assertEquals(List.of(), check.errors());
        assertEquals(filled.right().keySet(), check.answers().keySet());
    }

    @Test
    void aNumberInARowIsThatOfTheDocumentThatWasChosenThere() {
        FilledForm filled = filled().filter(
                        one -> one.form().field("worker-2-workerDocument").isPresent())
                .findFirst()
                .orElseThrow();
        Map<String, String> answers = new HashMap<>(filled.right());
        answers.put("worker-1-workerDocument", "passport");
        answers.put("worker-1-workerId", "E12345678");
        SubmissionCheck check = check(filled, answers);
        assertEquals(List.of(), check.errors());
        assertEquals("passport", check.answers().get("worker-1-workerDocument"));
        assertFalse(check.answers().containsKey("worker-3-workerDocument"), "a row that nobody has begun");
        answers.put("worker-1-workerDocument", "resident-card");
        assertEquals(
                List.of("worker-1-workerId"),
                check(filled, answers).errors().stream().map(FieldError::field).toList());
    }

    @ParameterizedTest
    @MethodSource("filled")
    void aWrongAnswerIsToldAtItsField(FilledForm filled) {
        for (String name : filled.right().keySet()) {
            FormField field = filled.form().field(name).orElseThrow();
            List<String> told = check(filled, with(filled, name, FilledForm.wrong(field))).errors().stream()
                    .map(FieldError::field)
                    .toList();
            assertTrue(told.contains(name), () -> name + " was taken");
        }
    }

    @ParameterizedTest
    @MethodSource("filled")
    void whatMustBeFilledInIsMissed(FilledForm filled) {
        for (String name : filled.right().keySet()) {
            FormField field = filled.form().field(name).orElseThrow();
            boolean missed = check(filled, with(filled, name, "")).errors().stream()
                    .anyMatch(error -> error.field().equals(name));
            if (field.kind() != FieldKind.CHOICE) {
                boolean must = field.required()
                        && (field.cell() == null || field.cell().must());
                assertTrue(missed || !must, () -> name + " was missed by nobody");
            }
        }
    }

    /** An error in a table names the row. */
    @ParameterizedTest
    @MethodSource("filled")
    void aCellIsNamedWithItsRow(FilledForm filled) {
        filled.form()
                .fields()
                .filter(field -> field.cell() != null && field.cell().row() == 2 && field.required())
                .filter(field -> field.kind() != FieldKind.CHOICE)
                .filter(field -> hasCellBeside(filled, field))
                .forEach(field -> {
                    List<FieldError> errors =
                            check(filled, with(filled, field.name(), "")).errors();
                    assertFalse(errors.isEmpty(), field.name());
                    assertTrue(
                            errors.get(0).message().zh().contains(" 2"),
                            errors.get(0).message().zh());
                });
    }

    /** A row in which nothing else stands is no row when the cell is empty. */
    private static boolean hasCellBeside(FilledForm filled, FormField field) {
        return filled.right().containsKey(field.name())
                && filled.form()
                        .fields()
                        .filter(other -> !other.equals(field) && field.cell().isBeside(other.cell()))
                        .anyMatch(other -> filled.right().containsKey(other.name()));
    }

    private static Map<String, String> with(FilledForm filled, String name, String typed) {
        Map<String, String> answers = new HashMap<>(filled.right());
        answers.put(name, typed);
        return answers;
    }

    private static SubmissionCheck check(FilledForm filled, Map<String, String> answers) {
        return new SubmissionCheck(filled.form(), MESSAGES, TODAY, new Submission("item", "zh", answers, List.of()));
    }
}
