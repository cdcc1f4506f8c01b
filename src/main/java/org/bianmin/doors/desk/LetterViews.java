package org.bianmin.doors.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.domain.cases.ApplicantSteps;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.LetterAnswers;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Lays out what the writer of a letter can say of its answer. */
record LetterViews(Clock clock) {

    /**
     * What can be said of a case.
     *
     * @param refused what was sent and could not be recorded; null where nothing was
     * @return null for an application, and for a letter that is erased
     */
    LetterView of(Snapshot now, CaseView found, RefusedAnswer refused) {
        Optional<LetterKind> kind = now.catalog().letter(found.item());
        if (kind.isEmpty() || found.erasedAt() != null) {
            return null;
        }
        Rulebook book = Rulebook.of(now);
        CaseHistory history = CaseHistory.of(book.processes(), found.events());
        LocalDate today = ChinaTime.day(clock.instant());
        ApplicantSteps steps = new ApplicantSteps(book, history, today);
        return new LetterView(
                kind.get().isAnonymous(),
                steps.step(LetterAnswers.DONE).isPresent(),
                history.last().action().equals(LetterAnswers.DONE),
                review(book, history, steps),
                steps.step(LetterAnswers.REVIEW).isPresent(),
                history.state().equals(LetterAnswers.REVIEWED),
                refused,
                refused == null ? null : now.catalog().messages().text(refused.why()));
    }

    private static Text review(Rulebook book, CaseHistory history, ApplicantSteps steps) {
        if (book.rules().applicantStep(history, LetterAnswers.REVIEW).isEmpty()) {
            return null;
        }
        Messages messages = book.catalog().messages();
        Optional<LocalDate> last = steps.lastDayToAsk();
        if (last.isEmpty()) {
            return messages.text("letter_review_none");
        }
        String key = steps.step(LetterAnswers.REVIEW).isPresent() ? "letter_review_lead" : "letter_review_over";
        return messages.text(key)
                .with("day", Text.same(last.get().toString()))
                .with("office", book.office(steps.above().orElseThrow()));
    }
}
