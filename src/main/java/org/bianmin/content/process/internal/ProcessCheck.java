package org.bianmin.content.process.internal;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.CaseState;
import org.bianmin.content.process.ClockEffect;
import org.bianmin.content.process.IdentityProof;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.Transition;
import org.bianmin.ground.text.Text;

/**
 * Whether the kinds of process can run: all they name is there, every state is reached, and from each a case can be closed. And
 * whether they keep what is owed to the applicant: who is turned away is told why in a notice, and a joint case has a lead.
 */
final class ProcessCheck {

    private static final String RULE = "process";
    /** The states in which a case ends that was turned away. */
    private static final Set<String> TURNED_AWAY = Set.of("not-accepted", "refused");
    /** The state in which several departments handle a case. */
    private static final String JOINT = "joint";

    private final Processes processes;
    private final ProcessPlaces places;
    private final Problems problems;
    /** A step that several kinds share is looked at once. */
    private final Set<Transition> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private ProcessCheck(Processes processes, ProcessPlaces places, Problems problems) {
        this.processes = processes;
        this.places = places;
        this.problems = problems;
    }

    static void check(Processes processes, ProcessPlaces places, Problems problems) {
        ProcessCheck check = new ProcessCheck(processes, places, problems);
        if (!processes.kinds().isEmpty() && !processes.kinds().containsKey(processes.usual())) {
            check.wrong(
                    processes,
                    "「usual」写的「" + processes.usual() + "」不是一种流程",
                    "\"usual\" names no kind of process: " + processes.usual());
        }
        processes.all().forEach(check::kind);
        check.unused();
    }

    private void kind(CaseProcess kind) {
        known(kind, kind.start());
        kind.transitions().stream().filter(seen::add).forEach(this::transition);
        if (kind.hasReview() && kind.review().isEmpty()) {
            wrong(kind, kind.id() + " 有审核，但没有写谁审核（review）", kind.id() + " has a review, but names nobody who reviews");
        }
        Set<String> reached = reachedFrom(kind, kind.start());
        for (Transition transition : kind.transitions()) {
            if (!transition.note() && transition.from().stream().noneMatch(reached::contains)) {
                wrong(
                        transition,
                        kind.id() + " 走不到「" + transition.action() + "」这一步",
                        kind.id() + " never comes to " + transition.action());
            }
        }
        kind.transitions().forEach(step -> {
            proof(kind, step);
            duties(kind, step);
        });
        for (String state : reached) {
            if (reachedFrom(kind, state).stream().noneMatch(this::isClosed)) {
                wrong(kind, kind.id() + " 到了「" + state + "」就办不完", kind.id() + " cannot be closed from " + state);
            }
        }
    }

    private void transition(Transition step) {
        String action = step.action();
        Optional<CaseAction> described = Optional.ofNullable(processes.actions().get(action));
        if (described.isEmpty()) {
            wrong(step, "用了没有写的操作「" + action + "」", "an action that is not described: " + action);
        }
        step.from().forEach(state -> known(step, state));
        known(step, step.to());
        if (step.by().isEmpty() && !step.byApplicant()) {
            wrong(step, "「" + action + "」没有人能做（by）", "nobody may do " + action + " (by)");
        }
        if (!step.byApplicant() && !step.note() && step.from().stream().anyMatch(this::isClosed)) {
            wrong(step, "「" + action + "」从已结束的状态出发", action + " begins where a case is closed");
        }
        heard(step);
        if (TURNED_AWAY.contains(step.to())) {
            described
                    .filter(one -> !one.asks(ActionInput.REASON) || one.notice() == null)
                    .ifPresent(one -> wrong(
                            one,
                            "「" + action + "」不予办理，要问理由（asks: reason），要出通知书（notice）",
                            action + " turns an applicant away: it must ask for a reason and issue a notice"));
        }
        if (step.to().equals(JOINT) && !step.from().contains(JOINT)) {
            described
                    .filter(one -> !one.asks(ActionInput.LEAD))
                    .ifPresent(one -> wrong(
                            one,
                            "「" + action + "」转为联合办理，要明确牵头部门（asks: lead）",
                            action + " makes a case a joint one: it must ask for the lead department"));
        }
    }

    /** A joint case is decided when every department has been heard. */
    private void heard(Transition step) {
        if (step.from().contains(JOINT)
                && step.clock() == ClockEffect.STOP
                && !step.opinions()
                && !step.byApplicant()) {
            wrong(
                    step,
                    "「" + step.action() + "」结束联合办理，要等各部门的意见（opinions: true）",
                    step.action() + " decides a joint case: it must wait for the opinions (opinions: true)");
        }
    }

    /** A step that needs a proof of identity can be taken only where that proof can be put on record from the same state. */
    private void proof(CaseProcess kind, Transition step) {
        boolean delivers = asks(step, ActionInput.DELIVERY);
        if (!ActionInput.DELIVERY.choices().containsAll(step.proofFor())
                || !step.proofFor().isEmpty() && (step.proof().isEmpty() || !delivers)) {
            wrong(
                    step,
                    "「" + step.action() + "」的 proofFor 只能写送达方式（" + String.join("、", ActionInput.DELIVERY.choices())
                            + "），而且要有 proof，操作要问送达方式（asks: delivery）",
                    "proofFor of " + step.action() + " names ways of delivery ("
                            + String.join(", ", ActionInput.DELIVERY.choices())
                            + "), beside a proof, of an action that asks for the delivery");
        }
        if (step.proof().contains(IdentityProof.SEEN)
                && !step.from().stream()
                        .allMatch(state -> kind.from(state).anyMatch(other -> asks(other, ActionInput.DOCUMENT)))) {
            wrong(
                    step,
                    kind.id() + " 的「" + step.action() + "」要核验证件，但那时没有记录证件的操作（asks: document）",
                    kind.id() + ": " + step.action()
                            + " needs a document to have been seen, but no action records that there (asks: document)");
        }
    }

    /** What is opened to be done later has a day, and a step that ends it. */
    private void duties(CaseProcess kind, Transition step) {
        if (step.opens() == null) {
            return;
        }
        if (!asks(step, ActionInput.BY_DAY)) {
            wrong(
                    step,
                    "「" + step.action() + "」留下以后要办的事，要问日期（asks: by-day）",
                    step.action() + " leaves something to be done later: it must ask for the day (asks: by-day)");
        }
        if (kind.transitions().stream().noneMatch(other -> other.ends() == step.opens())) {
            wrong(
                    step,
                    kind.id() + " 的「" + step.action() + "」留下的事没有步骤办结（ends: "
                            + step.opens().code() + "）",
                    kind.id() + ": nothing ends what " + step.action() + " leaves to be done (ends: "
                            + step.opens().code() + ")");
        }
    }

    private boolean asks(Transition step, ActionInput input) {
        return Optional.ofNullable(processes.actions().get(step.action()))
                .filter(action -> action.asks(input))
                .isPresent();
    }

    private boolean isClosed(String state) {
        return Optional.ofNullable(processes.states().get(state))
                .filter(CaseState::isClosed)
                .isPresent();
    }

    private void known(Object where, String state) {
        if (!processes.states().containsKey(state)) {
            wrong(where, "用了没有写的状态「" + state + "」", "a state that is not described: " + state);
        }
    }

    private void unused() {
        Set<String> used = new HashSet<>(Set.of(Processes.NOTED));
        processes.all().forEach(kind -> used.addAll(reachedFrom(kind, kind.start())));
        processes.states().values().stream()
                .filter(state -> !used.contains(state.id()))
                .forEach(state -> wrong(
                        state, "没有流程走到状态「" + state.id() + "」", "no kind of process reaches the state " + state.id()));
    }

    private static Set<String> reachedFrom(CaseProcess kind, String start) {
        Set<String> reached = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            kind.from(open.pop()).map(Transition::to).filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private void wrong(Object where, String zh, String en) {
        problems.error(
                RULE,
                places.of(where),
                new Text(zh + "。", en + "."),
                new Text("请在 processes.yaml 里改正。", "Put it right in processes.yaml."));
    }
}
