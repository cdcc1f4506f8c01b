package org.bianmin.doors.functions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseLookupResult;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.Deadline;

/**
 * The answer to who asks after a case: the case, or the errors.
 *
 * @param found null where there are errors
 */
public record CaseAnswer(Found found, List<FieldError> errors) {

    /**
     * How a case stands. Who handled it is not told to programs.
     *
     * @param status the state that it is in, as in {@code content/processes.yaml}
     * @param attachments how many files it has
     * @param erasedAt when its personal data were erased; null while they are kept
     * @param dueOn the last day of its limit; the earliest that it can be where {@code dueKind} is {@code not_before}; null where no
     *     limit runs or is stated
     * @param dueKind {@code due}, {@code not_before} or {@code paused}; null where no limit runs or is stated
     * @param events what happened to it, in order
     */
    public record Found(
            String number,
            String item,
            String status,
            Instant receivedAt,
            int attachments,
            Instant erasedAt,
            String dueOn,
            String dueKind,
            List<Happened> events) {}

    /**
     * Something that happened to a case: the action and the state after it.
     *
     * @param said what was written for the applicant, such as {@code reason} and {@code papers}
     */
    public record Happened(Instant at, String action, String state, Map<String, String> said) {

        static Happened of(CaseEvent event) {
            return new Happened(event.at(), event.action(), event.state(), event.told());
        }
    }

    static CaseAnswer of(Rulebook book, CaseLookupResult result) {
        CaseView view = result.found();
        Deadline deadline = view == null ? null : book.deadline(CaseHistory.of(book.processes(), view.events()));
        return new CaseAnswer(
                view == null
                        ? null
                        : new Found(
                                view.number(),
                                view.item(),
                                view.status(),
                                view.receivedAt(),
                                view.attachments(),
                                view.erasedAt(),
                                deadline == null || deadline.day() == null
                                        ? null
                                        : deadline.day().toString(),
                                deadline == null ? null : deadline.kind().name().toLowerCase(Locale.ROOT),
                                view.events().stream().map(Happened::of).toList()),
                result.errors());
    }
}
