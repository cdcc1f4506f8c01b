package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.supervision.Tasks.Result;
import org.bianmin.domain.supervision.Tasks.Said;

/** Those of a county who supervise, and those who answer for what was found. */
final class CountyStaff {

    /** What is told of findings: whoever has it looks at the finding and explains. */
    private static final Set<String> ABOUT_FINDINGS = Set.of("late-rectification", "same-day-order");

    private static final int MANY = 1000;
    private static final Said WORDS = new Said("已核实，有记录。", null, null);
    private static final Unit COUNTY = Unit.ofPlace(CountyContent.PLACE);
    private static final Handler INSPECTOR = handler("jian", StaffRole.INSPECTOR, COUNTY);
    private static final Handler SECOND_INSPECTOR = handler("cha", StaffRole.INSPECTOR, COUNTY);
    private static final Handler MANAGER = handler("zhu", StaffRole.MANAGER, COUNTY);
    private static final Handler SECOND_MANAGER = handler("xie", StaffRole.MANAGER, COUNTY);

    private final Tasks tasks;

    CountyStaff(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Goes through the lists of a working day: each check is as it should be, each duty is done. Alerts and findings are left. */
    void day(List<String> aboutFindings) {
        open().filter(task -> task.kind() != TaskKind.FINDING)
                .filter(task -> task.kind() != TaskKind.ALERT || aboutFindings.contains(task.control()))
                .forEach(task -> did(
                        Result.DONE,
                        owner(task),
                        task.id(),
                        switch (task.kind()) {
                            case CHECK -> TaskAction.CONFIRMED;
                            case ALERT -> TaskAction.EXPLAIN;
                            case DUTY -> TaskAction.DONE;
                            default -> TaskAction.SETTLE;
                        },
                        WORDS));
    }

    /** All that is open on anybody's list. */
    Stream<Task> open() {
        return Stream.of(INSPECTOR, MANAGER)
                .flatMap(handler -> tasks.open(handler, null, MANY).stream()
                        .filter(task -> handler.holds(task.role(), task.unit())));
    }

    /** What a control found is wrong, which opens a finding. */
    Task wrong(String control) {
        Task task = open().filter(one -> one.control().equals(control))
                .filter(one -> one.kind() == TaskKind.ALERT || one.kind() == TaskKind.CHECK)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing was found by " + control));
        did(Result.DONE, owner(task), task.id(), TaskAction.WRONG, WORDS);
        return finding(control);
    }

    /** The open finding of a control. */
    Task finding(String control) {
        return open().filter(one -> one.control().equals(control) && one.kind() == TaskKind.FINDING)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + control));
    }

    /** The office is told, answers, and somebody else looks. */
    void putRight(Task finding, LocalDate today) {
        order(finding, today.plusDays(5));
        answer(finding);
        verify(Result.DONE, finding);
    }

    void order(Task finding, LocalDate by) {
        did(Result.DONE, owner(finding), finding.id(), TaskAction.ORDER, new Said("限期整改。", by, null));
    }

    void answer(Task finding) {
        Handler concerned = finding.unit().village() == null
                ? handler(CountyCases.MANAGER.account(), StaffRole.MANAGER, finding.unit())
                : CountyCases.VILLAGE_CLERK;
        did(Result.DONE, concerned, finding.id(), TaskAction.ANSWER, new Said("已整改。", null, null));
    }

    void verify(Result expected, Task finding) {
        Handler other = finding.role() == StaffRole.MANAGER ? SECOND_MANAGER : SECOND_INSPECTOR;
        did(expected, other, finding.id(), TaskAction.VERIFY, new Said("去看过，已改好。", null, null));
    }

    /** Money that is to be paid back, or was, in fen. */
    void money(Task finding, TaskAction action, long amount) {
        did(Result.DONE, owner(finding), finding.id(), action, new Said("奖励金。", null, amount));
    }

    private void did(Result expected, Handler handler, long id, TaskAction action, Said said) {
        int position = tasks.one(handler, id).orElseThrow().events().size();
        assertEquals(expected, tasks.perform(handler, id, action, position, said), () -> action + " of task " + id);
    }

    /** The controls of a content whose alerts are about findings and not about cases. */
    static List<String> aboutFindings(Snapshot content) {
        return content.controls().all().stream()
                .filter(control -> ABOUT_FINDINGS.contains(control.kind().id()))
                .map(Control::id)
                .toList();
    }

    private static Handler owner(Task task) {
        return task.role() == StaffRole.INSPECTOR ? INSPECTOR : MANAGER;
    }

    private static Handler handler(String account, StaffRole role, Unit unit) {
        return new Handler(account, List.of(new Post(role, unit)));
    }
}
