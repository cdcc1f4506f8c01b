package org.bianmin.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.ClockEffect;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.calendar.Pause;

/**
 * Where a case stands, told from what happened to it. The same events always tell the same.
 *
 * @param events in order; the first is the receipt
 * @param process the id of its kind
 * @param unit the competent office
 * @param takenInAt the office that took it in, or to which it came first
 * @param acceptor the account that accepted it, or null
 * @param reviewers the accounts that have approved it in the review that is on, in order
 * @param acceptors the accounts that have accepted it at any time, and those that have worked on it for them
 * @param levels the level, from 0, at which each account has approved it at any time
 * @param accepted the day that set its clock off: that on which it was accepted, or a letter was received or its review asked for; or null
 * @param limit its limit, or null where none is stated
 * @param extended whether its limit has been extended
 * @param pauses of its clock
 * @param stopped the day on which its clock stopped for good, or null
 */
public record CaseHistory(
        List<CaseEvent> events,
        String process,
        Unit unit,
        Unit takenInAt,
        String acceptor,
        List<String> reviewers,
        Set<String> acceptors,
        Map<String, Integer> levels,
        LocalDate accepted,
        Limit limit,
        boolean extended,
        List<Pause> pauses,
        LocalDate stopped) {

    public CaseHistory {
        events = List.copyOf(events);
        reviewers = List.copyOf(reviewers);
        acceptors = Set.copyOf(acceptors);
        levels = Map.copyOf(levels);
        pauses = List.copyOf(pauses);
    }

    /** Tells it from events, in order, of which the first is the receipt. */
    public static CaseHistory of(Processes processes, List<CaseEvent> events) {
        Fold fold = new Fold(events.get(0));
        events.forEach(event -> fold.add(processes, event));
        return fold.end(events);
    }

    public String state() {
        return last().state();
    }

    public CaseEvent last() {
        return events.get(events.size() - 1);
    }

    /** The number of the last event; whoever acts on a case says which one was seen. */
    public int position() {
        return last().position();
    }

    /** The event that brought it to where it stands; what was only noted since leaves it there. */
    public CaseEvent arrival() {
        int first = events.size() - 1;
        while (first > 0 && events.get(first - 1).state().equals(state())) {
            first--;
        }
        return events.get(first);
    }

    /** What is on record beside where it stands. */
    public CaseFacts facts() {
        return CaseFacts.of(events);
    }

    /** Which departments of a joint case have been heard. */
    public JointOpinions opinions() {
        return JointOpinions.of(events);
    }

    /** What the applicant wants beside the decision. */
    public CaseWishes wishes() {
        return CaseWishes.of(events);
    }

    /** The event with which it got its result; empty while it has none. */
    public Optional<CaseEvent> decision() {
        CaseEvent found = null;
        String before = "";
        for (CaseEvent event : events) {
            if (event.state().equals(CaseEvent.DECIDED) && !before.equals(CaseEvent.DECIDED)) {
                found = event;
            }
            before = event.state();
        }
        return Optional.ofNullable(found);
    }

    /**
     * The office at which the result is collected, from the moment there is one. After that, only the office that was chosen and
     * has handed it over. Empty where it comes by post, or nobody has chosen.
     */
    public Optional<Unit> collectAt() {
        Optional<CaseEvent> handed = events.stream()
                .filter(event -> event.data().containsKey(ActionInput.DELIVERY.code()))
                .reduce((one, other) -> other);
        return facts().collectAt()
                .filter(office ->
                        handed.map(event -> office.equals(event.unit())).orElse(state().equals(CaseEvent.DECIDED)));
    }

    /** Whether it was taken in at a counter; otherwise the applicant sent it online. */
    public boolean isTakenIn() {
        return events.get(0).unit() != null;
    }

    /** The last event of an action; empty if it has not been done. */
    public Optional<CaseEvent> latest(String action) {
        return events.stream().filter(event -> event.action().equals(action)).reduce((one, other) -> other);
    }

    /**
     * Whether somebody may take part in the review as it stands (受审分离): nobody who has accepted the case, and nobody at two levels. Who
     * has approved at this level before a later one sent it back may look at it again.
     */
    public boolean isReviewable(String account) {
        return !acceptors.contains(account) && levels.getOrDefault(account, reviewers.size()) == reviewers.size();
    }

    private static final class Fold {

        private String process;
        private String state = "";
        private Unit unit;
        private final Unit takenInAt;
        private String acceptor;
        private final List<String> reviewers = new ArrayList<>();
        private final Set<String> acceptors = new HashSet<>();
        private final Map<String, Integer> levels = new HashMap<>();
        private LocalDate accepted;
        private Limit limit;
        private boolean extended;
        private final List<Pause> pauses = new ArrayList<>();
        private LocalDate stopped;

        Fold(CaseEvent receipt) {
            process = receipt.data().get(Data.PROCESS);
            unit = Unit.parse(receipt.data().get(Data.UNIT)).orElseThrow();
            takenInAt = receipt.unit() == null ? unit : receipt.unit();
            limit = Limit.parse(receipt.data().get(Data.LIMIT)).orElse(null);
            accepted = limit == null ? null : ChinaTime.day(receipt.at());
        }

        void add(Processes processes, CaseEvent event) {
            process = event.data().getOrDefault(Data.PROCESS, process);
            unit = Unit.parse(event.data().get(Data.UNIT)).orElse(unit);
            CaseProcess kind = processes.kind(process);
            kind.step(state, event.action()).ifPresent(step -> take(step, event));
            state = event.state();
        }

        private void take(Transition step, CaseEvent event) {
            LocalDate day = ChinaTime.day(event.at());
            limit = Limit.parse(event.data().get(Data.LIMIT)).orElse(step.clock() == ClockEffect.START ? null : limit);
            if (step.review()) {
                hands(event).forEach(account -> levels.putIfAbsent(account, reviewers.size()));
                reviewers.add(event.actor());
            } else {
                standIns(event);
                if (!step.to().equals(state)) {
                    reviewers.clear();
                }
            }
            clock(step, event, day);
        }

        private void clock(Transition step, CaseEvent event, LocalDate day) {
            switch (step.clock()) {
                case START -> {
                    acceptor = event.actor();
                    acceptors.addAll(hands(event));
                    accepted = day;
                }
                case PAUSE -> pauses.add(new Pause(day, null, event.data().getOrDefault(Data.PAUSE, event.action())));
                case RESUME ->
                    pauses.replaceAll(pause -> pause.to() == null ? new Pause(pause.from(), day, pause.why()) : pause);
                case EXTEND -> extended = true;
                case CONTINUE -> stopped = null;
                case RESTART -> {
                    accepted = day;
                    stopped = null;
                    pauses.clear();
                }
                case STOP -> stopped = isLastLevel(step, event) ? day : null;
                default -> {
                    // Nothing happens to the clock.
                }
            }
        }

        /** Whoever has worked on a case for the person who accepted it reviews it as little as that person. */
        private void standIns(CaseEvent event) {
            if (hands(event).stream().anyMatch(acceptors::contains)) {
                acceptors.addAll(hands(event));
            }
        }

        /** Whoever did something, and whoever they stood in for. */
        private static List<String> hands(CaseEvent event) {
            String absent = event.data().get(Data.FOR);
            return absent == null ? List.of(event.actor()) : List.of(event.actor(), absent);
        }

        /** A review that goes on to another level stays where it is, and its clock runs on. */
        private boolean isLastLevel(Transition step, CaseEvent event) {
            return step.clock() == ClockEffect.STOP && event.state().equals(step.to());
        }

        CaseHistory end(List<CaseEvent> events) {
            return new CaseHistory(
                    events, process, unit, takenInAt, acceptor, reviewers, acceptors, levels, accepted, limit, extended,
                    pauses, stopped);
        }
    }
}
