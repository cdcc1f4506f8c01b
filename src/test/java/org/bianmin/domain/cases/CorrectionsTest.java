package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** Answers that are put right after the form was handed in: at the counter, and the telephone by the applicant. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CorrectionsTest {

    private static final Rulebook BOOK = Fixture.BOOK;
    private static final Map<String, String> SAID = Map.of("reason", "号码抄错了", "on-word", "applicant");
    private static final String DERIVED =
            "select concat_ws(' ', encode(document_index, 'hex'), encode(telephone_index, 'hex'),"
                    + " birth_month, sex, same_answers) from service_case where number = ?";

    @Inject
    Cases cases;

    @Inject
    CaseWork work;

    @Inject
    CaseReading reading;

    @Inject
    Corrections corrections;

    @Inject
    Intake intake;

    @Inject
    WorkList list;

    @Inject
    OperationLog log;

    @Test
    void theCounterPutsAnswersRightWithAReasonAndOnSomebodysWord() {
        CaseNumber number = cases.receive();
        assertEquals(
                Outcome.BARRED,
                correct(number, Map.of("mobile", "13900139000"), SAID).outcome(),
                "no document seen");
        seen(number);
        assertEquals(
                List.of("said-on-word", "said-reason"),
                fields(correct(number, Map.of("mobile", "13900139000"), Map.of())));
        assertEquals(List.of("residentId"), fields(correct(number, Map.of("residentId", "1101051949"), SAID)));
        assertEquals(List.of(Corrections.ANSWERS), fields(correct(number, Map.of("mobile", "138 0013 8000"), SAID)));
        assertEquals(
                List.of("applicantName"), fields(correct(number, Map.of("applicantName", " "), SAID)), "must be there");
        assertEquals("13800138000", answers(number).get("mobile"), "what was refused has changed nothing");

        String before = Cases.column(DERIVED, number.value()).get(0);
        assertEquals(
                Outcome.DONE,
                correct(number, Map.of("mobile", "13900139000", "applicantName", "王武"), SAID)
                        .outcome());
        Map<String, String> answers = answers(number);
        assertEquals("13900139000", answers.get("mobile"));
        assertEquals("王武", answers.get("applicantName"));
        assertEquals("11010519491231002X", answers.get("residentId"), "what was left out stays");
        assertEquals("yes", answers.get("truthful"), "as is the declaration");
        assertNotEquals(before, Cases.column(DERIVED, number.value()).get(0));
        assertTrue(found("13900139000", number));
        assertFalse(found("13800138000", number));
        assertTrue(found("11010519491231002X", number));

        CaseEvent event = history(number).last();
        assertEquals("received", event.state(), "the case stands where it stood");
        assertEquals(
                List.of(
                        new CorrectedAnswer("applicantName", "王五", "王武"),
                        new CorrectedAnswer("mobile", "13800138000", "13900139000")),
                event.corrected());
        assertEquals("mobile", event.data().get(CaseEvent.Data.TELL), "the number before is to be told");
        assertEquals(Map.of("reason", "号码抄错了"), event.told());
        assertEquals(
                List.of("false"),
                Cases.column(
                        "select (e::text like '%13800138000%' or e::text like '%王武%')::text from case_event e"
                                + " join service_case c on c.id = e.case_id where c.number = ? and e.action = 'correct-answers'",
                        number.value()),
                "sealed");
        assertTrue(log.of(number.value()).stream()
                .anyMatch(entry -> entry.deed().action().equals("case.answers-changed")
                        && entry.deed().commitment() != null));
    }

    @Test
    void anotherKindOfStepChangesNoAnswers() {
        CaseNumber number = cases.receive();
        seen(number);
        assertEquals(
                Outcome.BARRED,
                work.perform(BOOK, number, Cases.EVERYTHING, Corrections.ANSWERS, 2, SAID)
                        .outcome());
        assertEquals(
                Outcome.BARRED,
                corrections
                        .correct(BOOK, number, Cases.REVIEWER, 2, Map.of("mobile", "13900139000"), SAID)
                        .outcome());
        assertEquals(
                Outcome.CHANGED,
                corrections
                        .correct(BOOK, number, Cases.EVERYTHING, 1, Map.of("mobile", "13900139000"), SAID)
                        .outcome());
    }

    @Test
    void whatTheAnswersAreLikeIsFoundAnew() {
        String mobile = "139" + (10_000_000 + new SecureRandom().nextInt(89_999_999));
        CaseNumber first = cases.receive();
        seen(first);
        correct(first, Map.of("mobile", mobile), SAID);
        CaseNumber second = cases.receive();
        seen(second);
        assertNotEquals(first.value(), duplicate(second));
        correct(second, Map.of("mobile", mobile), SAID);
        assertEquals(first.value(), duplicate(second));
    }

    @Test
    void theApplicantPutsTheTelephoneRightUntilTheApplicationIsAccepted() {
        Receipt receipt = receive();
        CaseNumber number = new CaseNumber(receipt.number());
        CaseLookup lookup = new CaseLookup(receipt.number(), receipt.lookupSecret());
        assertEquals(
                List.of(Corrections.TELEPHONE),
                corrections.correctTelephone(BOOK, lookup, "1390013").stream()
                        .map(FieldError::field)
                        .toList());
        assertEquals(1, corrections.correctTelephone(BOOK, lookup, " ").size());
        assertEquals(
                1, corrections.correctTelephone(BOOK, lookup, "13800138000").size(), "the same number is no other");
        CaseLookup guess = new CaseLookup(receipt.number(), "AAAA-AAAA-AAAA");
        assertFalse(corrections.correctTelephone(BOOK, guess, "13900139000").isEmpty(), "not without the secret");
        assertEquals("13800138000", answers(number).get("mobile"));

        assertEquals(List.of(), corrections.correctTelephone(BOOK, lookup, "139 0013 9000"));
        assertEquals("13900139000", answers(number).get("mobile"));
        assertTrue(found("13900139000", number));
        CaseEvent event = history(number).last();
        assertEquals(CaseEvent.APPLICANT, event.role());
        assertEquals(List.of(new CorrectedAnswer("mobile", "13800138000", "13900139000")), event.corrected());
        assertEquals("mobile", event.data().get(CaseEvent.Data.TELL));

        cases.perform(BOOK, number, Cases.EVERYTHING, "accept", Map.of("process", "promised"));
        assertFalse(corrections.correctTelephone(BOOK, lookup, "13700137000").isEmpty(), "then at the counter");
        assertEquals("13900139000", answers(number).get("mobile"));
    }

    @Test
    void whatWasThereIsErasedWithTheCase() {
        Receipt receipt = receive();
        CaseLookup lookup = new CaseLookup(receipt.number(), receipt.lookupSecret());
        corrections.correctTelephone(BOOK, lookup, "13900139000");
        intake.withdraw(BOOK, lookup);
        assertEquals(
                List.of(new CorrectedAnswer("mobile", null, null)),
                history(new CaseNumber(receipt.number())).events().get(1).corrected());
    }

    private Receipt receive() {
        Map<String, String> answers = Map.of(
                "applicantName", "王五",
                "residentId", "11010519491231002X",
                "mobile", "13800138000",
                "truthful", "yes");
        return intake.submit(
                        BOOK, FormKey.draw(new SecureRandom()), new Submission(Cases.ITEM, "zh", answers, List.of()))
                .receipt();
    }

    private void seen(CaseNumber number) {
        cases.perform(
                BOOK,
                number,
                Cases.EVERYTHING,
                "see-identity",
                Map.of("whose", "applicant", "document", "resident-card"));
    }

    private MoveResult correct(CaseNumber number, Map<String, String> typed, Map<String, String> said) {
        return corrections.correct(BOOK, number, Cases.EVERYTHING, cases.position(number), typed, said);
    }

    private static List<String> fields(MoveResult result) {
        assertEquals(Outcome.REFUSED, result.outcome());
        return result.errors().stream().map(FieldError::field).sorted().toList();
    }

    private Map<String, String> answers(CaseNumber number) {
        return reading.readAnswers(number, Actor.operator("test"), "test")
                .orElseThrow()
                .answers();
    }

    private CaseHistory history(CaseNumber number) {
        return work.open(BOOK, number, Cases.EVERYTHING).orElseThrow().history();
    }

    private boolean found(String sought, CaseNumber number) {
        return list.search(Cases.EVERYTHING, sought).stream()
                .anyMatch(row -> row.number().equals(number.value()));
    }

    private static String duplicate(CaseNumber number) {
        return Cases.column("select possible_duplicate from service_case where number = ?", number.value())
                .get(0);
    }
}
