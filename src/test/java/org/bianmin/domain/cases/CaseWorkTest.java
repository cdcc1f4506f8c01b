package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that are handled by staff, from the receipt to the delivery. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CaseWorkTest {

    private static final Rulebook BOOK = Fixture.BOOK;
    private static final Handler WINDOW = handler("li", StaffRole.TOWN_WINDOW, "east");
    private static final Handler REVIEWER = handler("wang", StaffRole.REVIEWER, "east");

    @Inject
    Intake intake;

    @Inject
    CaseWork work;

    @Inject
    OperationLog log;

    @Test
    void aPromisedCaseGoesFromTheReceiptToTheDelivery() {
        CaseNumber number = receive();
        assertEquals(Outcome.DONE, perform(number, WINDOW, "accept", Map.of()).outcome());
        assertEquals(
                Outcome.DONE,
                perform(number, WINDOW, "send-to-review", Map.of()).outcome());
        assertEquals(
                Outcome.DONE,
                perform(number, REVIEWER, "approve", Map.of("result", "同意")).outcome());
        MoveResult unproven = perform(number, WINDOW, "deliver", Map.of("delivery", "counter"));
        assertEquals(Outcome.REFUSED, unproven.outcome(), "nobody has seen who collects it");
        assertEquals(
                List.of("delivery"),
                unproven.errors().stream().map(FieldError::field).toList());
        assertEquals(List.of(), file(number, WINDOW).history().facts().identities());
        Map<String, String> seen = Map.of("whose", "helper", "document", "passport");
        assertEquals(
                Outcome.REFUSED,
                perform(number, WINDOW, "see-identity", Map.of("whose", "helper", "document", "none"))
                        .outcome());
        assertEquals(Outcome.DONE, perform(number, WINDOW, "see-identity", seen).outcome());
        Identity identity = file(number, WINDOW).history().facts().identities().get(0);
        assertEquals(List.of("helper", "passport", "li"), List.of(identity.whose(), identity.by(), identity.account()));
        Map<String, String> byHelper = Map.of("delivery", "counter", "as-helper", "yes");
        assertEquals(
                Outcome.REFUSED,
                perform(number, WINDOW, "deliver", Map.of("delivery", "counter"))
                        .outcome(),
                "it is not handed to the applicant on the document of the helper");
        MoveResult unmandated = perform(number, WINDOW, "deliver", byHelper);
        assertEquals(
                List.of("as-helper", "delivery"),
                unmandated.errors().stream().map(FieldError::field).toList(),
                "nor to a helper without a mandate");
        perform(number, WINDOW, "name-helper", mandate("papers"));
        assertEquals(
                Outcome.REFUSED,
                perform(number, WINDOW, "deliver", byHelper).outcome(),
                "nor under one for something else");
        assertEquals(
                Outcome.DONE,
                perform(number, WINDOW, "name-helper", mandate("collect")).outcome());
        assertEquals(Outcome.DONE, perform(number, WINDOW, "deliver", byHelper).outcome());
        CaseHistory history = file(number, WINDOW).history();
        assertEquals("completed", history.state());
        assertEquals("7", history.last().data().get("mandate"));
        assertEquals("吴小帮", history.wishes().of(history.last()).orElseThrow().helper());
        assertEquals(
                List.of(
                        "receive",
                        "accept",
                        "send-to-review",
                        "approve",
                        "see-identity",
                        "name-helper",
                        "name-helper",
                        "deliver"),
                history.events().stream().map(CaseEvent::action).toList());
        assertEquals("同意", history.latest("approve").orElseThrow().words().get("result"));
        assertEquals("li", history.acceptor());
        assertEquals(List.of(), file(number, WINDOW).moves());
        assertTrue(log.of(number.value()).stream()
                .anyMatch(entry -> entry.deed().action().equals("case.approve")
                        && entry.actor().name().equals("wang")));
    }

    @Test
    void aCaseOfAnItemThatLeftItsListIsReadAndFinishedAndNoneIsTakenIn(@TempDir Path folder) {
        CaseNumber number = receive();
        Rulebook later = Cases.without(folder);
        assertEquals(Optional.empty(), later.catalog().item(Cases.ITEM));
        CaseFile file = work.open(later, number, WINDOW).orElseThrow();
        assertEquals("王五", file.open().answers().get("applicantName"));
        assertEquals(
                Outcome.DONE,
                work.perform(later, number, WINDOW, "accept", 1, Map.of()).outcome());
        assertEquals(
                "accepted",
                work.open(later, number, WINDOW).orElseThrow().history().state());
        assertFalse(intake.submit(
                        later,
                        FormKey.draw(new SecureRandom()),
                        new Submission(Cases.ITEM, "zh", file.open().answers(), List.of()))
                .accepted());
    }

    @Test
    void whoAcceptedNeverReviews() {
        Handler both = new Handler(
                "zhao",
                List.of(
                        new Post(StaffRole.TOWN_WINDOW, Unit.ofPlace("east")),
                        new Post(StaffRole.REVIEWER, Unit.ofPlace("east"))));
        CaseNumber number = receive();
        perform(number, both, "accept", Map.of());
        perform(number, both, "send-to-review", Map.of());
        assertEquals(
                Outcome.BARRED,
                perform(number, both, "approve", Map.of("result", "同意")).outcome());
        Move approve = file(number, both).moves().stream()
                .filter(move -> move.action().id().equals("approve"))
                .findFirst()
                .orElseThrow();
        assertEquals(Move.Bar.OWN_WORK, approve.bar());
    }

    @Test
    void whoReviewedReviewsAgainAtTheSameLevelAfterTheNextOneSentItBack() {
        Rulebook twoLevels = Cases.reviewed(List.of(StaffRole.REVIEWER, StaffRole.COUNTY_REVIEWER));
        Handler both = new Handler(
                "wang",
                List.of(
                        new Post(StaffRole.REVIEWER, Unit.ofPlace("east")),
                        new Post(StaffRole.COUNTY_REVIEWER, Unit.ofPlace("east"))));
        Handler county = handler("chen", StaffRole.COUNTY_REVIEWER, "east");
        CaseNumber number = receive();
        assertEquals(Outcome.DONE, perform(twoLevels, number, WINDOW, "accept"));
        assertEquals(Outcome.DONE, perform(twoLevels, number, WINDOW, "send-to-review"));
        assertEquals(Outcome.DONE, perform(twoLevels, number, both, "approve"));
        assertEquals(Outcome.BARRED, perform(twoLevels, number, both, "approve"), "not at the next level");
        assertEquals(Outcome.BARRED, perform(twoLevels, number, both, "return"), "nor sends it back from there");
        assertEquals(Outcome.DONE, perform(twoLevels, number, county, "return"));
        assertEquals(Outcome.DONE, perform(twoLevels, number, WINDOW, "send-to-review"));
        assertEquals(Outcome.BARRED, perform(twoLevels, number, county, "approve"), "the level of another role");
        assertEquals(Outcome.DONE, perform(twoLevels, number, both, "approve"), "again at the same level");
        assertEquals(Outcome.BARRED, perform(twoLevels, number, both, "approve"), "still not at the next");
        assertEquals(Outcome.DONE, perform(twoLevels, number, county, "approve"));
        assertEquals("decided", file(number, WINDOW).history().state());
    }

    @Test
    void whatIsAskedForMustBeSaidAndNothingHappensWithoutIt() {
        CaseNumber number = receive();
        MoveResult refused = perform(number, WINDOW, "ask-papers", Map.of("papers", "  "));
        assertEquals(Outcome.REFUSED, refused.outcome());
        assertEquals(
                List.of("papers"),
                refused.errors().stream().map(FieldError::field).toList());
        assertEquals(1, file(number, WINDOW).history().position());
        assertTrue(perform(number, WINDOW, "ask-papers", Map.of("papers", "户口本\n身份证"))
                .isDone());
        assertEquals("supplement", file(number, WINDOW).history().state());
    }

    @Test
    void papersAreAskedForOnceAndASecondTimeByTheManagerOnly() {
        CaseNumber number = receive();
        assertTrue(
                perform(number, WINDOW, "ask-papers", Map.of("papers", "户口本")).isDone());
        assertTrue(perform(number, WINDOW, "give-papers", Map.of()).isDone());
        assertEquals(
                Outcome.BARRED,
                perform(number, WINDOW, "ask-papers", Map.of("papers", "身份证")).outcome());
        assertEquals(
                Move.Bar.ONCE,
                file(number, WINDOW).moves().stream()
                        .filter(move -> move.action().id().equals("ask-papers"))
                        .findFirst()
                        .orElseThrow()
                        .bar());
        Handler manager = handler("zhou", StaffRole.MANAGER, "east");
        assertTrue(
                perform(number, manager, "ask-papers", Map.of("papers", "身份证")).isDone());
    }

    @Test
    void whoLookedAtAnEarlierStateIsTold() {
        CaseNumber number = receive();
        assertTrue(work.perform(BOOK, number, WINDOW, "accept", 1, Map.of()).isDone());
        assertEquals(
                Outcome.CHANGED,
                work.perform(BOOK, number, WINDOW, "send-to-review", 1, Map.of())
                        .outcome());
    }

    @Test
    void anotherPlaceSeesNothingOfIt() {
        CaseNumber number = receive();
        Handler west = handler("qian", StaffRole.TOWN_WINDOW, "west");
        assertEquals(Optional.empty(), work.open(BOOK, number, west));
        assertEquals(Outcome.UNKNOWN, perform(number, west, "accept", Map.of()).outcome());
        Handler auditor = handler("sun", StaffRole.AUDITOR, "east");
        assertEquals(Optional.empty(), work.open(BOOK, number, auditor));
    }

    @Test
    void theApplicantWithdraws() {
        CaseNumber number = receive();
        assertTrue(work.performForApplicant(BOOK, number, "withdraw", Map.of(), false));
        assertFalse(work.performForApplicant(BOOK, number, "withdraw", Map.of(), false));
        assertEquals("withdrawn", file(number, WINDOW).history().state());
    }

    private MoveResult perform(CaseNumber number, Handler handler, String action, Map<String, String> inputs) {
        int position = work.open(BOOK, number, handler)
                .map(file -> file.history().position())
                .orElse(1);
        return work.perform(BOOK, number, handler, action, position, inputs);
    }

    private Outcome perform(Rulebook book, CaseNumber number, Handler handler, String action) {
        int position = file(number, WINDOW).history().position();
        return work.perform(book, number, handler, action, position, Map.of("result", "同意", "reason", "再看"))
                .outcome();
    }

    private CaseFile file(CaseNumber number, Handler handler) {
        return work.open(BOOK, number, handler).orElseThrow();
    }

    private CaseNumber receive() {
        Map<String, String> answers = Map.of(
                "applicantName", "王五",
                "residentId", "11010519491231002X",
                "mobile", "13800138000",
                "truthful", "yes");
        SubmissionResult result = intake.submit(
                BOOK, FormKey.draw(new SecureRandom()), new Submission("east-1", "zh", answers, List.of()));
        return CaseNumber.parse(result.receipt().number()).orElseThrow();
    }

    private static Handler handler(String account, StaffRole role, String place) {
        return new Handler(account, List.of(new Post(role, Unit.ofPlace(place))));
    }

    private static Map<String, String> mandate(String scope) {
        return Map.of(
                "helper",
                "吴小帮",
                "scope",
                scope,
                "evidence",
                "paper",
                "by-day",
                LocalDate.now(ChinaTime.ZONE).plusDays(30).toString());
    }
}
