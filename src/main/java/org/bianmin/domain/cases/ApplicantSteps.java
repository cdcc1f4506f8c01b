package org.bianmin.domain.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ClockEffect;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.LetterTerms;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.Deadline;
import org.bianmin.ground.calendar.Limit;

/**
 * What an applicant, or the writer of a letter, can do about a case as it stands on a day.
 *
 * @param today by which it is judged whether a review can still be asked for, and a mandate still holds
 * @param asHelper whether a helper takes the step, who may do so only under a mandate
 */
public record ApplicantSteps(Rulebook book, CaseHistory history, LocalDate today, boolean asHelper) {

    /** What the applicants themselves can do. */
    public ApplicantSteps(Rulebook book, CaseHistory history, LocalDate today) {
        this(book, history, today, false);
    }

    /** The step that may be taken; empty where there is none of that action, or none any more. */
    public Optional<Transition> step(String action) {
        return book.rules()
                .applicantStep(history, action)
                .filter(step -> step.clock() != ClockEffect.RESTART || canAskAgain())
                .filter(step -> !asHelper || history.wishes().lets(action, today));
    }

    /** The last day on which a review may be asked for; empty where no rule says so, or the office above is none of these. */
    public Optional<LocalDate> lastDayToAsk() {
        LetterTerms terms = book.processes().kind(history.process()).letter();
        return terms == null || above().isEmpty()
                ? Optional.empty()
                : terms.asked()
                        .map(Said::value)
                        .map(limit -> book.deadlines().of(answeredOn(), limit, List.of()))
                        .filter(end -> end.kind() == Deadline.Kind.DUE)
                        .map(Deadline::day);
    }

    /** What rules need of a step: the office that the case goes to, and the limit that it sets. */
    Map<String, String> data(Transition step) {
        Map<String, String> data = new HashMap<>();
        data.putAll(history.wishes().dataOf(step, asHelper, today));
        if (step.upward()) {
            above().ifPresent(unit -> data.put(Data.UNIT, unit.path()));
        }
        if (step.clock() == ClockEffect.RESTART) {
            book.processes()
                    .kind(history.process())
                    .letter()
                    .reviewed()
                    .map(Said::value)
                    .map(Limit::written)
                    .ifPresent(limit -> data.put(Data.LIMIT, limit));
        }
        return data;
    }

    /** The nearest office above the one that has it. */
    public Optional<Unit> above() {
        return book.divisions().of(history.unit().place()).above(history.unit());
    }

    private boolean canAskAgain() {
        return lastDayToAsk().filter(last -> !today.isAfter(last)).isPresent();
    }

    private LocalDate answeredOn() {
        return ChinaTime.day(history.arrival().at());
    }
}
