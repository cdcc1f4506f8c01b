package org.bianmin.domain.cases.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.ClockEffect;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.Transition;

/**
 * The kinds of process as a query compares cases with them. A state within a kind is written {@code kind/state}.
 *
 * @param holders {@code state/holder}
 * @param leaving the states to which a case comes and out of which a step leads
 * @param running the states in which a clock runs or is paused
 * @param paused the states in which it is paused
 * @param pausing the actions that pause it
 * @param resuming the actions that end a pause
 */
public record ProcessTables(
        Set<String> holders,
        Set<String> leaving,
        Set<String> running,
        Set<String> paused,
        Set<String> pausing,
        Set<String> resuming) {

    public static ProcessTables of(Processes processes) {
        ProcessTables tables = new ProcessTables(
                new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        processes
                .states()
                .values()
                .forEach(state ->
                        tables.holders.add(state.id() + "/" + state.holder().code()));
        processes.all().forEach(tables::add);
        return tables;
    }

    private void add(CaseProcess kind) {
        Set<String> possible = reached(kind, Set.of(kind.start()), step -> true);
        for (Transition step : kind.transitions()) {
            (step.note() ? Set.<String>of() : step.from())
                    .stream().filter(possible::contains).forEach(state -> leaving.add(kind.id() + "/" + state));
            if (step.clock() == ClockEffect.PAUSE) {
                pausing.add(step.action());
                paused.add(kind.id() + "/" + step.to());
            } else if (step.clock() == ClockEffect.RESUME) {
                resuming.add(step.action());
            }
        }
        Set<String> before = reached(kind, Set.of(kind.start()), step -> step.clock() != ClockEffect.START);
        Set<String> started = new HashSet<>();
        kind.transitions().stream()
                .filter(step -> step.clock() == ClockEffect.START && hasLimit(kind))
                .forEach(step -> started.add(step.to()));
        reached(kind, started, step -> step.clock() != ClockEffect.STOP).stream()
                .filter(state -> !before.contains(state))
                .forEach(state -> running.add(kind.id() + "/" + state));
    }

    /** Whether a limit runs once it was taken on: of some letters only by when the writer is told what becomes of them is said. */
    private static boolean hasLimit(CaseProcess kind) {
        return !kind.isLetter() || kind.letter().done().isPresent();
    }

    private static Set<String> reached(CaseProcess kind, Set<String> starts, Predicate<Transition> along) {
        Set<String> reached = new HashSet<>(starts);
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            kind.from(open.pop())
                    .filter(along)
                    .map(Transition::to)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }
}
