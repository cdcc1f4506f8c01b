package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.Duty;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.domain.cases.WorkListFilter.DutyDay;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** Cases that are accepted before all is there: papers that come later, commitments that are checked, one person who finishes at once. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CaseDutiesTest {

    private static final Rulebook LATER = Cases.book(
            Map.of(
                    "key-paper", List.of(Cases.said(new Text("身份证", "identity card"))),
                    "later-paper", List.of(Cases.said(Text.same("照片")), Cases.said(Text.same("证明"))),
                    "later-within", List.of(Cases.said(Limit.parse("10 days").orElseThrow()))),
            Fixture.BOOK.deadlines());
    private static final Rulebook COMMITMENT =
            Cases.book(Map.of("commitment", List.of(Cases.said(Text.same("没有违建")))), Fixture.BOOK.deadlines());

    @Inject
    Cases cases;

    @Inject
    CaseWork work;

    @Inject
    WorkList list;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Test
    void isNotOfferedWhereNothingSaysSo() {
        CaseNumber number = cases.receive();
        List<String> offered = actions(Fixture.BOOK, number);
        assertTrue(offered.contains("accept"));
        assertFalse(offered.contains("accept-later") || offered.contains("accept-commitment"), offered::toString);
        assertEquals(Outcome.BARRED, perform(Fixture.BOOK, number, "accept-later", later("照片", day(3))));
        assertTrue(actions(LATER, number).contains("accept-later"));
        assertFalse(actions(LATER, number).contains("accept-commitment"));
    }

    @Test
    void papersThatComeLaterHaveNamesAndADay() {
        CaseNumber number = cases.receive();
        assertEquals(Outcome.REFUSED, perform(LATER, number, "accept-later", later("", day(3))), "which papers");
        assertEquals(Outcome.REFUSED, perform(LATER, number, "accept-later", later("身份证", day(3))), "a key paper");
        assertEquals(Outcome.REFUSED, perform(LATER, number, "accept-later", later("照片", "")), "which day");
        assertEquals(Outcome.REFUSED, perform(LATER, number, "accept-later", later("照片", day(-1))), "past");
        assertEquals(Outcome.REFUSED, perform(LATER, number, "accept-later", later("照片", day(30))), "past the limit");
        assertEquals(Outcome.DONE, perform(LATER, number, "accept-later", later("照片\n证明", day(3))));
        CaseHistory history = history(LATER, number);
        assertEquals("accepted", history.state());
        CaseDuty duty = history.facts().open(Duty.PAPERS).orElseThrow();
        assertEquals(LocalDate.parse(day(3)), duty.by());
        assertFalse(duty.isOverdueOn(duty.by()));
        assertTrue(duty.isOverdueOn(duty.by().plusDays(1)));
        String words = new FactWords(LATER, history)
                .duties(duty.by().plusDays(1))
                .get(0)
                .zh();
        assertTrue(words.contains("照片；证明") && words.contains("过期"), words);
        assertEquals(
                Optional.of(duty.by()),
                list.find(Cases.EVERYTHING, number).map(WorkListRow::dutyOn),
                "on the work list with its day");

        String notice = notices.text(notices.of(number).get(0).number(), Actor.citizen())
                .orElseThrow()
                .zh();
        assertTrue(notice.contains("以后补交的材料：照片；证明。最迟 " + day(3) + " 交齐"), notice);

        assertEquals(Outcome.DONE, perform(LATER, number, "give-later", Map.of()));
        assertEquals(Optional.empty(), history(LATER, number).facts().open(Duty.PAPERS));
        assertEquals(
                List.of(true),
                list.find(Cases.EVERYTHING, number).stream()
                        .map(row -> row.dutyOn() == null)
                        .toList());
        assertFalse(actions(LATER, number).contains("give-later"), "once");
    }

    @Test
    void theListIsNarrowedToWhatIsDueByItsDay() {
        CaseNumber soon = cases.receive();
        perform(LATER, soon, "accept-later", later("照片", day(3)));
        CaseNumber far = cases.receive();
        perform(LATER, far, "accept-later", later("照片", day(8)));
        CaseNumber past = cases.receive();
        perform(LATER, past, "accept-later", later("照片", day(1)));
        Cases.execute("update work_list set duty_on = duty_on - 2 where number = ?", past.value());
        assertEquals(List.of(true, false, false), listed(DutyDay.SOON, soon, far, past));
        assertEquals(List.of(false, false, true), listed(DutyDay.PAST, soon, far, past));
        assertEquals(List.of(true, true, true), listed(null, soon, far, past));
    }

    private List<Boolean> listed(DutyDay duty, CaseNumber... numbers) {
        WorkListFilter filter = new WorkListFilter(false, null, false, duty, null, null);
        Set<String> found = list.open(LATER, Cases.EVERYTHING, filter, null, 100_000).stream()
                .map(WorkListRow::number)
                .collect(Collectors.toSet());
        return Stream.of(numbers).map(number -> found.contains(number.value())).toList();
    }

    @Test
    void theApplicantGivesThemToo() {
        CaseNumber number = cases.receive();
        assertFalse(work.performForApplicant(LATER, number, "give-later", Map.of(), false));
        perform(LATER, number, "accept-later", later("照片", day(3)));
        assertTrue(work.performForApplicant(LATER, number, "give-later", Map.of(), false));
        assertEquals(Optional.empty(), history(LATER, number).facts().open(Duty.PAPERS));
        assertFalse(work.performForApplicant(LATER, number, "give-later", Map.of(), false));
    }

    @Test
    void aCommitmentIsCheckedBeforeTheCaseIsClosed() {
        CaseNumber number = cases.receive();
        Map<String, String> promise = Map.of("commitment", "没有违建", "by-day", day(60));
        assertEquals(Outcome.DONE, perform(COMMITMENT, number, "accept-commitment", promise));
        perform(COMMITMENT, number, "send-to-review", Map.of());
        assertEquals(
                Outcome.DONE,
                work.perform(COMMITMENT, number, Cases.REVIEWER, "approve", 3, Map.of("result", "同意"))
                        .outcome());
        assertEquals(Outcome.DONE, perform(COMMITMENT, number, "deliver", Map.of("delivery", "post")));
        assertEquals("checking", history(COMMITMENT, number).state());
        assertEquals("window", list.find(Cases.EVERYTHING, number).orElseThrow().holder());
        assertEquals(Outcome.REFUSED, perform(COMMITMENT, number, "record-check", Map.of()));
        assertEquals(Outcome.DONE, perform(COMMITMENT, number, "record-check", Map.of("finding", "属实")));
        CaseHistory history = history(COMMITMENT, number);
        assertEquals("completed", history.state());
        assertEquals(Map.of(), history.last().told(), "what was found is the office's own");
        assertEquals(Optional.empty(), history.facts().open(Duty.CHECK));
    }

    @Test
    void acceptedWithoutACommitmentTheSameDeliveryCloses() {
        CaseNumber number = cases.receive();
        perform(COMMITMENT, number, "accept", Map.of("process", "instant"));
        perform(COMMITMENT, number, "decide", Map.of("result", "同意"));
        assertEquals(Outcome.DONE, perform(COMMITMENT, number, "deliver", Map.of("delivery", "post")));
        assertEquals("completed", history(COMMITMENT, number).state());
    }

    @Test
    void onePersonFinishesAtOnceWhereTheProcessSaysSoAlone() {
        Handler chief = new Handler(
                "zheng",
                List.of(
                        new Handler.Post(StaffRole.TOWN_WINDOW, Unit.ofPlace("east")),
                        new Handler.Post(StaffRole.CHIEF_REPRESENTATIVE, Unit.ofPlace("east"))));
        Rulebook atOnce = Cases.book(
                Map.of("at-once", List.of(Cases.said(StaffRole.CHIEF_REPRESENTATIVE))), Fixture.BOOK.deadlines());
        CaseNumber number = cases.receive();
        cases.perform(Fixture.BOOK, number, chief, "accept", Map.of("process", "promised"));
        Map<String, String> result = Map.of("result", "同意");
        assertEquals(
                Outcome.BARRED,
                work.perform(Fixture.BOOK, number, chief, "decide", 2, result).outcome());
        assertEquals(
                Outcome.DONE,
                work.perform(atOnce, number, chief, "decide", 2, result).outcome());
        assertEquals("decided", history(atOnce, number).state());
    }

    @Test
    void theResultIsCollectedWhereTheApplicantWants() {
        CaseNumber number = cases.receive();
        assertEquals(
                "还没有选。",
                new FactWords(Fixture.BOOK, history(Fixture.BOOK, number))
                        .collection()
                        .zh());
        assertEquals(Outcome.REFUSED, perform(Fixture.BOOK, number, "choose-collection", Map.of("collect", "west")));
        assertEquals(Outcome.DONE, perform(Fixture.BOOK, number, "choose-collection", Map.of("collect", "post")));
        assertEquals(
                "邮寄",
                new FactWords(Fixture.BOOK, history(Fixture.BOOK, number))
                        .collection()
                        .zh());
        assertEquals("received", history(Fixture.BOOK, number).state(), "and the case stands where it stood");
    }

    private List<String> actions(Rulebook book, CaseNumber number) {
        return work.open(book, number, Cases.EVERYTHING).orElseThrow().moves().stream()
                .filter(Move::isOpen)
                .map(move -> move.action().id())
                .toList();
    }

    private CaseHistory history(Rulebook book, CaseNumber number) {
        return work.open(book, number, Cases.EVERYTHING).orElseThrow().history();
    }

    private Outcome perform(Rulebook book, CaseNumber number, String action, Map<String, String> inputs) {
        return work.perform(book, number, Cases.EVERYTHING, action, cases.position(number), inputs)
                .outcome();
    }

    private String day(int later) {
        return ChinaTime.day(clock.instant()).plusDays(later).toString();
    }

    private static Map<String, String> later(String papers, String day) {
        return Map.of("later", papers, "by-day", day);
    }
}
