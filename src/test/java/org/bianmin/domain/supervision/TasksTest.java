package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.supervision.Tasks.Result;
import org.bianmin.domain.supervision.Tasks.Said;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** A check that turns out wrong becomes a finding, which only somebody else than who answers for it closes, and nobody while money is owed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TasksTest {

    private static final Unit TOWN = new Unit("north", "990001100", null);
    private static final Handler INSPECTOR = handler("jian", StaffRole.INSPECTOR, Unit.ofPlace("north"));
    private static final Handler SECOND = handler("cha", StaffRole.INSPECTOR, Unit.ofPlace("north"));
    private static final Handler CONCERNED = handler("zhen", StaffRole.MANAGER, TOWN);
    private static final Handler ELSEWHERE = handler("bie", StaffRole.MANAGER, new Unit("north", "990001001", null));

    @Inject
    Tasks tasks;

    @Inject
    OperationLog log;

    private final LocalDate today = ChinaTime.day(Clock.systemUTC().instant());

    @Test
    void aCheckThatIsWrongIsPutRightAnsweredAndVerifiedBySomebodyElse() {
        String subject = UUID.randomUUID().toString();
        long check = open("check", subject, "{}");
        assertEquals(Result.BARRED, perform(CONCERNED, check, TaskAction.WRONG, words("不属实")));
        assertEquals(Result.DONE, perform(INSPECTOR, check, TaskAction.NOT_REACHED, words("电话没人接")));
        assertEquals(Result.NO_WORDS, perform(INSPECTOR, check, TaskAction.WRONG, words(" ")));
        assertEquals(Result.DONE, perform(INSPECTOR, check, TaskAction.WRONG, words("本人没有来过")));
        assertEquals(Result.BARRED, perform(INSPECTOR, check, TaskAction.CONFIRMED, words("属实")));

        long finding = Long.parseLong(
                Supervision.column("select id from supervision_task where subject = ? and kind = 'finding'", subject)
                        .get(0));
        assertEquals(Result.UNKNOWN, perform(ELSEWHERE, finding, TaskAction.ANSWER, words("改了")));
        assertEquals(Result.NO_DAY_GIVEN, perform(INSPECTOR, finding, TaskAction.ORDER, words("补核实")));
        assertEquals(
                Result.NO_DAY_GIVEN,
                perform(INSPECTOR, finding, TaskAction.ORDER, new Said("补核实", today.minusDays(1), null)));
        assertEquals(
                Result.DONE, perform(INSPECTOR, finding, TaskAction.ORDER, new Said("补核实", today.plusDays(5), null)));
        assertEquals(
                today.plusDays(5),
                tasks.one(CONCERNED, finding).orElseThrow().task().dueOn());
        assertEquals(Result.BARRED, perform(CONCERNED, finding, TaskAction.VERIFY, words("好了")));
        assertEquals(Result.DONE, perform(CONCERNED, finding, TaskAction.ANSWER, words("已补核实")));
        assertEquals(Result.DONE, perform(INSPECTOR, finding, TaskAction.VERIFY, words("去看过")));
        Tasks.Opened closed = tasks.one(INSPECTOR, finding).orElseThrow();
        assertEquals(TaskState.CLOSED, closed.task().state());
        assertEquals(
                List.of("open", "order", "answer", "verify"),
                closed.events().stream().map(TaskEvent::action).toList());
        assertEquals("已补核实", closed.events().get(2).words());
        assertTrue(log.of("test " + subject).stream()
                .anyMatch(entry -> entry.deed().action().equals("task.verify")
                        && entry.actor().name().equals("jian")));
        assertFalse(tasks.open(INSPECTOR, null, 1000).stream()
                .anyMatch(task -> task.subject().equals(subject)));
    }

    @Test
    void whoAnsweredForTheOfficeCannotVerifyEvenAsAnInspector() {
        Handler both = new Handler(
                "liang",
                List.of(new Post(StaffRole.INSPECTOR, Unit.ofPlace("north")), new Post(StaffRole.MANAGER, TOWN)));
        long finding = open("finding", UUID.randomUUID().toString(), "{}");
        assertEquals(
                Result.BARRED,
                perform(both, finding, TaskAction.ORDER, new Said("改", today.plusYears(9), null)),
                "nor put it off");
        perform(SECOND, finding, TaskAction.ORDER, new Said("改", today, null));
        perform(both, finding, TaskAction.ANSWER, words("改了"));
        assertEquals(Result.BARRED, perform(both, finding, TaskAction.VERIFY, words("好了")));
        assertEquals(Result.DONE, perform(SECOND, finding, TaskAction.VERIFY, words("好了")));
    }

    @Test
    void whoSupervisesAtTheOfficeItselfDoesNotCloseWhatIsAboutIt() {
        Handler within = handler("nei", StaffRole.INSPECTOR, TOWN);
        Handler below = handler("cun", StaffRole.VILLAGE_CLERK, new Unit("north", "990001100", "990001100201"));
        long finding = open("finding", UUID.randomUUID().toString(), "{}");
        assertEquals(Result.BARRED, perform(within, finding, TaskAction.ORDER, new Said("改", today, null)));
        assertEquals(Result.DONE, perform(INSPECTOR, finding, TaskAction.ORDER, new Said("改", today, null)));
        assertEquals(Result.UNKNOWN, perform(below, finding, TaskAction.ANSWER, words("改了")));
        assertEquals(Result.DONE, perform(CONCERNED, finding, TaskAction.ANSWER, words("改了")));
        assertEquals(Result.BARRED, perform(within, finding, TaskAction.VERIFY, words("好了")));
    }

    @Test
    void whoIsLookedAtDoesNotExplainTheirOwnAlert() {
        long alert = open("alert", UUID.randomUUID().toString(), "{\"account\": \"jian\"}");
        assertEquals(Result.BARRED, perform(INSPECTOR, alert, TaskAction.EXPLAIN, words("加班")));
        assertEquals(Result.DONE, perform(SECOND, alert, TaskAction.EXPLAIN, words("加班，有审批")));
    }

    /** The office says how it was, and somebody above it settles the alert. */
    @Test
    void anAlertIsSettledByTheOfficeAboveAndWhatItsOwnSaysClosesNothing() {
        Handler within = handler("nei", StaffRole.INSPECTOR, TOWN);
        long alert = open("alert", UUID.randomUUID().toString(), "{}");
        assertEquals(Result.BARRED, perform(within, alert, TaskAction.EXPLAIN, words("没事")));
        assertEquals(Result.BARRED, perform(within, alert, TaskAction.WRONG, words("不对")));
        assertEquals(Result.BARRED, perform(within, alert, TaskAction.STATEMENT, words("没事")), "handles no cases");
        assertEquals(Result.DONE, perform(CONCERNED, alert, TaskAction.STATEMENT, words("停电，办不了")));
        Tasks.Opened stated = tasks.one(INSPECTOR, alert).orElseThrow();
        assertEquals(TaskState.OPEN, stated.task().state());
        assertEquals("停电，办不了", stated.events().get(1).words());
        assertEquals(Result.BARRED, perform(CONCERNED, alert, TaskAction.EXPLAIN, words("停电")));
        assertEquals(Result.DONE, perform(INSPECTOR, alert, TaskAction.EXPLAIN, words("属实")));
        assertEquals(Result.BARRED, perform(CONCERNED, alert, TaskAction.STATEMENT, words("还有")));
    }

    /** Nobody is above the office of the place: there whoever spoke for it does not settle it. */
    @Test
    void whoMadeTheStatementOfAPlaceDoesNotSettleItsAlert() {
        Handler manager = new Handler(
                "zhu",
                List.of(
                        new Post(StaffRole.INSPECTOR, Unit.ofPlace("north")),
                        new Post(StaffRole.MANAGER, Unit.ofPlace("north"))));
        long alert = open("alert", UUID.randomUUID().toString(), "{}", Unit.ofPlace("north"));
        assertEquals(Result.DONE, perform(manager, alert, TaskAction.STATEMENT, words("系统升级")));
        assertEquals(Result.BARRED, perform(manager, alert, TaskAction.EXPLAIN, words("属实")));
        assertEquals(Result.DONE, perform(INSPECTOR, alert, TaskAction.EXPLAIN, words("属实")));
    }

    @Test
    void forAVillageWithoutAnAccountItsTownAnswersAndTheCountyVerifies() {
        Handler townInspector = handler("nei", StaffRole.INSPECTOR, TOWN);
        Unit village = new Unit("north", "990001100", "990001100299");
        String subject = UUID.randomUUID().toString();
        long finding = open("finding", subject, "{}", village);
        assertTrue(tasks.open(CONCERNED, TaskKind.FINDING, 1000).stream()
                .anyMatch(task -> task.subject().equals(subject)));
        assertEquals(Result.DONE, perform(townInspector, finding, TaskAction.ORDER, new Said("改", today, null)));
        assertEquals(Result.BARRED, perform(CONCERNED, finding, TaskAction.ANSWER, words("改了")), "not in its name");
        assertEquals(Result.UNKNOWN, perform(ELSEWHERE, finding, TaskAction.ANSWER_FOR, words("改了")));
        assertEquals(Result.DONE, perform(CONCERNED, finding, TaskAction.ANSWER_FOR, words("去村里看过，改了")));
        TaskEvent answer = tasks.one(INSPECTOR, finding).orElseThrow().events().get(2);
        assertEquals("above answer-for", answer.role() + " " + answer.action());
        assertEquals(Result.BARRED, perform(townInspector, finding, TaskAction.VERIFY, words("好了")));
        assertEquals(Result.BARRED, perform(townInspector, finding, TaskAction.SEND_BACK, new Said("再改", today, null)));
        assertEquals(Result.DONE, perform(INSPECTOR, finding, TaskAction.VERIFY, words("去看过")));
    }

    @Test
    void aVillageThatHasAnAccountAnswersForItself() {
        Unit village = new Unit("north", "990001100", "990001100298");
        long finding = open("finding", UUID.randomUUID().toString(), "{}", village);
        perform(INSPECTOR, finding, TaskAction.ORDER, new Said("改", today, null));
        Supervision.execute(
                "with account as (insert into staff_account (id, account, name, password_hash, must_change, created_at, created_by)"
                        + " values (gen_random_uuid(), 'cun' || gen_random_uuid(), '村', '', false, now(), 'test') returning id)"
                        + " insert into role_grant (id, account, role, unit, from_day, granted_at, granted_by)"
                        + " select gen_random_uuid(), id, 'village-clerk', ?, ?::date - 1, now(), 'test' from account",
                village.path(),
                today);
        assertEquals(Result.UNKNOWN, perform(CONCERNED, finding, TaskAction.ANSWER_FOR, words("改了")));
        Handler clerk = handler("cun", StaffRole.VILLAGE_CLERK, village);
        assertEquals(Result.BARRED, perform(clerk, finding, TaskAction.ANSWER_FOR, words("改了")));
        assertEquals(Result.DONE, perform(clerk, finding, TaskAction.ANSWER, words("改了")));
    }

    @Test
    void moneyIsPaidBackInInstalmentsToNothingBeforeAFindingCloses() {
        long finding = open("finding", UUID.randomUUID().toString(), "{}");
        assertEquals(Result.NO_AMOUNT, perform(INSPECTOR, finding, TaskAction.CLAIM, words("多领的待遇")));
        assertEquals(Result.DONE, perform(INSPECTOR, finding, TaskAction.CLAIM, new Said("多领的待遇", null, 125_050L)));
        perform(INSPECTOR, finding, TaskAction.ORDER, new Said("退回", today.plusDays(30), null));
        perform(CONCERNED, finding, TaskAction.ANSWER, words("分三次退"));
        assertEquals(Result.DONE, perform(INSPECTOR, finding, TaskAction.PAID, new Said("第一次", null, 100_000L)));
        assertEquals(Result.BARRED, perform(INSPECTOR, finding, TaskAction.VERIFY, words("退清")));
        assertEquals(Result.NO_AMOUNT, perform(INSPECTOR, finding, TaskAction.PAID, new Said("多退", null, 25_051L)));
        assertEquals(Result.DONE, perform(INSPECTOR, finding, TaskAction.PAID, new Said("第二次", null, 25_050L)));
        assertEquals(Result.DONE, perform(INSPECTOR, finding, TaskAction.VERIFY, words("退清")));
    }

    @Test
    void aClaimOfAWrongAmountIsGivenBackOnRecord() {
        long finding = open("finding", UUID.randomUUID().toString(), "{}");
        assertEquals(Result.BARRED, perform(INSPECTOR, finding, TaskAction.RELEASE, new Said("没有", null, 1L)));
        perform(INSPECTOR, finding, TaskAction.CLAIM, new Said("多领的待遇", null, 1_250_500L));
        assertEquals(
                Result.NO_AMOUNT, perform(INSPECTOR, finding, TaskAction.RELEASE, new Said("多", null, 1_250_501L)));
        assertEquals(
                Result.DONE, perform(INSPECTOR, finding, TaskAction.RELEASE, new Said("多打了一个零", null, 1_125_450L)));
        assertEquals(
                125_050L,
                TaskRules.owed(tasks.one(INSPECTOR, finding).orElseThrow().events()));
        assertEquals(
                "多打了一个零",
                tasks.one(INSPECTOR, finding).orElseThrow().events().get(2).words());
        perform(INSPECTOR, finding, TaskAction.PAID, new Said("退清", null, 125_050L));
        perform(INSPECTOR, finding, TaskAction.ORDER, new Said("改", today, null));
        perform(CONCERNED, finding, TaskAction.ANSWER, words("改了"));
        assertEquals(Result.DONE, perform(INSPECTOR, finding, TaskAction.VERIFY, words("退清")));
    }

    @Test
    void whoSawAnOlderStateIsToldSoAndNothingIsWrittenInPlainText() {
        String subject = UUID.randomUUID().toString();
        long duty = open("duty", subject, "{}");
        assertEquals(Result.CHANGED, tasks.perform(INSPECTOR, duty, TaskAction.DONE, 7, words("做了")));
        assertEquals(Result.TOO_LONG, perform(INSPECTOR, duty, TaskAction.DONE, words("长".repeat(Tasks.LONGEST + 1))));
        assertEquals(Result.DONE, perform(INSPECTOR, duty, TaskAction.DONE, words("开了培训会")));
        assertEquals(
                List.of(),
                Supervision.column("select task_id from task_event e where row_to_json(e)::text like '%培训会%' or"
                        + " encode(sealed, 'escape') like '%培训会%'"));
    }

    private long open(String kind, String subject, String facts) {
        return open(kind, subject, facts, TOWN);
    }

    private long open(String kind, String subject, String facts, Unit unit) {
        Supervision.execute(
                "with opened as (insert into supervision_task (kind, control, subject, place, unit, role, facts, opened_at, state)"
                        + " values (?, 'test', ?, 'north', ?, 'inspector', ?::jsonb, now(), 'open') returning id)"
                        + " insert into task_event (task_id, position, at, actor, role, action, state, data)"
                        + " select id, 1, now(), 'schedule', 'schedule', 'open', 'open', '{}' from opened",
                kind,
                subject,
                unit.path(),
                facts);
        return Long.parseLong(
                Supervision.column("select id from supervision_task where subject = ? and kind = ?", subject, kind)
                        .get(0));
    }

    private Result perform(Handler handler, long id, TaskAction action, Said said) {
        int position = Integer.parseInt(Supervision.column("select max(position) from task_event where task_id = ?", id)
                .get(0));
        return tasks.perform(handler, id, action, position, said);
    }

    private static Said words(String words) {
        return new Said(words, null, null);
    }

    private static Handler handler(String account, StaffRole role, Unit unit) {
        return new Handler(account, List.of(new Post(role, unit)));
    }
}
