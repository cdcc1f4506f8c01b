package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** A joint case (联办件) is decided once every department that was asked has been heard, or a reason says why one is not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JointCaseTest {

    private static final Handler WINDOW =
            new Handler("li", List.of(new Post(StaffRole.TOWN_WINDOW, Unit.ofPlace("east"))));

    @Inject
    Cases cases;

    @Inject
    CaseWork work;

    @Test
    void waitsForEachOpinionOrAReason() {
        CaseNumber number = joint("财政办\n\n 民政办 \n财政办");
        assertEquals(List.of("财政办", "民政办"), opinions(number).missing());
        assertEquals(Outcome.BARRED, approve(number));
        opinion(number, "财政办");
        assertEquals(
                Map.of("department", "财政办"),
                work.open(Fixture.BOOK, number, WINDOW)
                        .orElseThrow()
                        .history()
                        .last()
                        .told(),
                "as a department, and not as the one that leads");
        assertEquals(
                List.of("财政办：意见已到", "民政办：还没有意见"),
                words(number).stream().map(line -> line.replaceAll("（.*", "")).toList());
        cases.perform(Fixture.BOOK, number, WINDOW, "ask-departments", Map.of("departments", "自然资源所"));
        assertEquals(
                List.of("department"),
                work
                        .perform(
                                Fixture.BOOK,
                                number,
                                WINDOW,
                                "opinion",
                                cases.position(number),
                                Map.of("department", "财政办", "result", "又一次"))
                        .errors()
                        .stream()
                        .map(FieldError::field)
                        .toList(),
                "one that is there is not asked for");
        opinion(number, "自然资源所");
        assertEquals(Outcome.BARRED, approve(number));
        cases.perform(
                Fixture.BOOK,
                number,
                Cases.REVIEWER,
                "waive-opinion",
                Map.of("department", "民政办", "reason", "民政办书面回复不归它管"));
        assertTrue(opinions(number).all().get(1).waived());
        assertEquals(List.of(), opinions(number).missing());
        assertFalse(
                work.open(Fixture.BOOK, number, WINDOW).orElseThrow().moves().stream()
                        .anyMatch(move -> move.action().id().equals("opinion")),
                "nobody is left to be heard");
        assertEquals(Outcome.DONE, approve(number));
    }

    @Test
    void aCaseThatWasSentBackAsksAnew() {
        CaseNumber number = joint("财政办");
        opinion(number, "财政办");
        cases.perform(Fixture.BOOK, number, Cases.REVIEWER, "return", Map.of("reason", "牵头部门不对"));
        cases.perform(Fixture.BOOK, number, WINDOW, "lead", Map.of("lead", "财政办", "departments", "民政办"));
        assertEquals(List.of("民政办"), opinions(number).missing());
    }

    @Test
    void whoAsksNobodyIsTold() {
        CaseNumber number = accepted();
        assertEquals(
                List.of("departments"),
                work
                        .perform(
                                Fixture.BOOK,
                                number,
                                WINDOW,
                                "lead",
                                cases.position(number),
                                Map.of("lead", "民政办", "departments", " \n "))
                        .errors()
                        .stream()
                        .map(FieldError::field)
                        .toList());
    }

    private CaseNumber accepted() {
        CaseNumber number = cases.receive();
        cases.perform(Fixture.BOOK, number, WINDOW, "accept", Map.of("process", "joint"));
        return number;
    }

    private CaseNumber joint(String departments) {
        CaseNumber number = accepted();
        cases.perform(Fixture.BOOK, number, WINDOW, "lead", Map.of("lead", "民政办", "departments", departments));
        return number;
    }

    private void opinion(CaseNumber number, String department) {
        cases.perform(Fixture.BOOK, number, WINDOW, "opinion", Map.of("department", department, "result", "同意"));
    }

    private Outcome approve(CaseNumber number) {
        return work.perform(
                        Fixture.BOOK, number, Cases.REVIEWER, "approve", cases.position(number), Map.of("result", "同意"))
                .outcome();
    }

    private JointOpinions opinions(CaseNumber number) {
        return history(number).opinions();
    }

    private List<String> words(CaseNumber number) {
        return new FactWords(Fixture.BOOK, history(number))
                .opinions().stream().map(text -> text.zh()).toList();
    }

    private CaseHistory history(CaseNumber number) {
        return work.open(Fixture.BOOK, number, WINDOW).orElseThrow().history();
    }
}
