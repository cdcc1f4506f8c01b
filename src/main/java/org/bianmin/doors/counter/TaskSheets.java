package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.control.Control;
import org.bianmin.domain.cases.CaseReading;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.supervision.Task;
import org.bianmin.domain.supervision.TaskAction;
import org.bianmin.domain.supervision.TaskEvent;
import org.bianmin.domain.supervision.TaskKind;
import org.bianmin.domain.supervision.TaskRules;
import org.bianmin.domain.supervision.Tasks;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;

/** Puts tasks, and what can be done to them, into words. */
@Singleton
class TaskSheets {

    private static final String ITEM = "item";
    private static final int FEN = 2;

    private final CaseReading reading;
    private final CaseWork work;
    private final Clock clock;

    TaskSheets(CaseReading reading, CaseWork work, Clock clock) {
        this.reading = reading;
        this.work = work;
        this.clock = clock;
    }

    TaskRow row(Snapshot now, Task task) {
        LocalDate today = ChinaTime.day(clock.instant());
        return new TaskRow(
                task,
                now.controls().control(task.control()).map(Control::name).orElseGet(() -> Text.same(task.control())),
                CaseRows.name(now, task.unit()),
                Urgency.of(task.dueOn(), task.dueOn() == null ? null : "due", today),
                ChinaTimes.minute(task.openedAt()));
    }

    /**
     * A task.
     *
     * @param typed what was sent and not taken
     * @param trouble why it was not; null if nothing was sent
     */
    TaskSheet of(
            Snapshot now, Tasks.Opened opened, Handler handler, Map<String, String> typed, TaskSheet.Trouble trouble) {
        Task task = opened.task();
        Optional<Control> control = now.controls().control(task.control());
        long owed = TaskRules.owed(opened.events());
        return new TaskSheet(
                row(now, task),
                control.map(Control::name).orElseGet(() -> Text.same(task.control())),
                control.map(one -> one.kind().does()).orElse(null),
                task.facts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fact -> fact(now, fact))
                        .toList(),
                control.map(Control::basis).orElse(List.of()),
                answers(now, task, handler),
                task.caseNumber(),
                CaseNumber.parse(task.caseNumber() == null ? "" : task.caseNumber())
                        .filter(number -> work.sees(Rulebook.of(now), number, handler))
                        .isPresent(),
                owed > 0 ? yuan(owed) : null,
                opened.events().size(),
                open(opened, handler, typed, trouble),
                task.kind().actions().stream()
                        .filter(action -> action.isFrom(task.state()) && TaskRules.isFor(task, action))
                        .flatMap(action -> TaskRules.bar(task, opened.events(), action, handler).stream()
                                .filter(bar -> bar != TaskRules.Bar.STATE)
                                .map(bar -> new TaskSheet.BarView(action.code(), "task_bar_" + bar.code())))
                        .toList(),
                opened.events().stream().map(TaskSheets::event).toList(),
                trouble);
    }

    private List<TaskSheet.ActionView> open(
            Tasks.Opened opened, Handler handler, Map<String, String> typed, TaskSheet.Trouble trouble) {
        Task task = opened.task();
        List<TaskAction> open = task.kind().actions().stream()
                .filter(action ->
                        TaskRules.bar(task, opened.events(), action, handler).isEmpty())
                .toList();
        return open.stream()
                .map(action -> {
                    boolean tried = trouble != null && trouble.action() == action;
                    return new TaskSheet.ActionView(
                            action.code(),
                            action.asks() == TaskAction.Asks.WORDS_AND_DAY,
                            action.asks() == TaskAction.Asks.WORDS_AND_AMOUNT,
                            trouble == null ? action == open.get(0) : tried,
                            tried ? typed.getOrDefault("words", "") : "",
                            tried ? typed.getOrDefault("day", "") : "",
                            tried ? typed.getOrDefault("amount", "") : "");
                })
                .toList();
    }

    /**
     * Whoever verifies needs to know whom to ask; opening it is logged. A duty or a failure is about nobody, and a letter is shown to
     * nobody here who does not see it otherwise.
     */
    private List<Said> answers(Snapshot now, Task task, Handler handler) {
        boolean needed =
                task.kind() == TaskKind.CHECK || task.kind() == TaskKind.ALERT || task.kind() == TaskKind.FINDING;
        return needed && TaskRules.does(task, handler) && task.caseNumber() != null
                ? CaseNumber.parse(task.caseNumber())
                        .filter(number ->
                                !LetterKind.isNumber(number.value()) || work.sees(Rulebook.of(now), number, handler))
                        .flatMap(number -> reading.readAnswers(number, Actor.staff(handler.account()), "supervision"))
                        .map(found -> new CaseWords(now).answers(found))
                        .orElse(List.of())
                : List.of();
    }

    private static TaskSheet.FactView fact(Snapshot now, Map.Entry<String, String> fact) {
        String value = fact.getKey().equals(ITEM)
                ? now.catalog().nameOf(fact.getValue()).zh()
                : fact.getKey().equals("claimed") || fact.getKey().equals("paid")
                        ? yuan(Long.parseLong(fact.getValue()))
                        : fact.getValue();
        return new TaskSheet.FactView("task_fact_" + fact.getKey(), value);
    }

    private static TaskSheet.EventView event(TaskEvent event) {
        String amount = event.data().get(TaskEvent.AMOUNT);
        return new TaskSheet.EventView(
                event.action(),
                ChinaTimes.minute(event.at()),
                event.actor(),
                event.data().get(TaskEvent.DAY),
                amount == null ? null : yuan(Long.parseLong(amount)),
                event.words(),
                TaskAction.of(event.action()).filter(TaskAction::hasLetter).isPresent()
                                && !event.words().isEmpty()
                        ? event.position()
                        : null);
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN).toPlainString();
    }
}
