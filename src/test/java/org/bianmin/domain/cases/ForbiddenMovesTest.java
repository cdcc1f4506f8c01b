package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** What is no step of a kind of process from where a case stands is refused, whoever asks for it, in every state of every kind. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ForbiddenMovesTest {

    private static final Processes PROCESSES = Fixture.BOOK.processes();
    private static final Map<String, String> INPUTS = Map.of(
            "reason", "理由",
            "papers", "户口本",
            "result", "同意",
            "lead", "民政局",
            "pause", "site-visit",
            "delivery", "counter",
            "extension", "3");

    @Inject
    Cases cases;

    @Inject
    CaseWork work;

    @Test
    void whatIsNoStepIsRefusedAndLeavesTheCaseAsItIs() {
        int tried = 0;
        for (CaseProcess kind : PROCESSES.all()) {
            for (String state : states(kind)) {
                CaseNumber number = standing(kind, state);
                for (String action : PROCESSES.actions().keySet()) {
                    String what = kind.id() + " " + state + " " + action;
                    if (kind.step(state, action)
                            .filter(step -> !step.by().isEmpty())
                            .isEmpty()) {
                        assertEquals(
                                Outcome.BARRED,
                                work.perform(Fixture.BOOK, number, Cases.EVERYTHING, action, 2, INPUTS)
                                        .outcome(),
                                what);
                        tried++;
                    }
                    if (kind.step(state, action).filter(Transition::byApplicant).isEmpty()) {
                        assertFalse(work.performForApplicant(Fixture.BOOK, number, action, Map.of(), false), what);
                    }
                }
                assertEquals(2, cases.position(number));
            }
        }
        assertTrue(tried > 500, "the table is not empty");
    }

    private static Set<String> states(CaseProcess kind) {
        Set<String> states = new TreeSet<>(Set.of(kind.start()));
        kind.transitions().forEach(step -> states.add(step.to()));
        return states;
    }

    /** A case of that kind that stands in that state, however it came there. */
    private CaseNumber standing(CaseProcess kind, String state) {
        CaseNumber number = cases.receive();
        Cases.execute(
                "insert into case_event (case_id, position, at, actor, role, action, state, data) select id, 2, now(),"
                        + " 'test', 'manager', 'correct', ?, jsonb_build_object('process', ?::text) from service_case"
                        + " where number = ?",
                state,
                kind.id(),
                number.value());
        return number;
    }

    /** Whoever has accepted a case takes no part in any review of it, after any number of returns. */
    @Test
    void whoAcceptedIsBarredFromEveryStepOfAReview() {
        int tried = 0;
        for (CaseProcess kind :
                PROCESSES.all().stream().filter(kind -> !kind.isLetter()).toList()) {
            for (Transition step : kind.transitions()) {
                for (String state : step.separate() ? step.from() : Set.<String>of()) {
                    CaseNumber number = cases.receive();
                    Cases.execute(
                            "insert into case_event (case_id, position, at, actor, role, action, state, data)"
                                    + " select id, 2, now(), ?, 'town-window', 'accept', 'accepted',"
                                    + " jsonb_build_object('process', ?::text) from service_case where number = ?",
                            Cases.EVERYTHING.account(),
                            kind.id(),
                            number.value());
                    Cases.execute(
                            "insert into case_event (case_id, position, at, actor, role, action, state, data)"
                                    + " select id, 3, now(), 'test', 'manager', 'correct', ?, '{}'"
                                    + " from service_case where number = ?",
                            state,
                            number.value());
                    assertEquals(
                            Outcome.BARRED,
                            work.perform(Fixture.BOOK, number, Cases.EVERYTHING, step.action(), 3, INPUTS)
                                    .outcome(),
                            kind.id() + " " + state + " " + step.action());
                    tried++;
                }
            }
        }
        assertTrue(tried >= 6, "kinds with a review have steps of it");
    }
}
