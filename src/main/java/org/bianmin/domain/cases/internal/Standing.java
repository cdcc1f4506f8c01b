package org.bianmin.domain.cases.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.CaseState;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.Deadline;

/**
 * What the row of a case on the work lists says, as the history of the case tells. The columns of {@code work_list} explain each.
 *
 * @param due null where no limit runs
 * @param dueKind null where no limit runs
 * @param duty null where nothing was left to be done later
 * @param barred the accounts of whom a letter is about; null for an application
 * @param collectAt null where the result is collected at no counter, or there is none yet
 * @param first whether the applicant is to be served first
 * @param closed null while the case is open
 */
public record Standing(
        String place,
        String town,
        String village,
        String takenInAt,
        String process,
        String state,
        String holder,
        String acceptor,
        int position,
        LocalDate due,
        String dueKind,
        LocalDate urgent,
        LocalDate duty,
        List<String> barred,
        String collectAt,
        boolean first,
        Instant closed) {

    public static Standing of(CaseHistory history, Rulebook book) {
        CaseState state = book.processes().state(history.state());
        Deadline deadline = book.deadline(history);
        LocalDate due = deadline == null ? null : deadline.day();
        return new Standing(
                history.unit().place(),
                history.unit().town(),
                history.unit().village(),
                history.takenInAt().path(),
                history.process(),
                state.id(),
                state.holder().code(),
                history.acceptor(),
                history.position(),
                due,
                deadline == null ? null : deadline.kind().name().toLowerCase(Locale.ROOT),
                due == null ? ChinaTime.day(history.events().get(0).at()) : due,
                history.facts().nextDay().orElse(null),
                book.isLetter(history)
                        ? history.facts().barred().stream().sorted().toList()
                        : null,
                history.collectAt().map(Unit::path).orElse(null),
                history.wishes().first(),
                state.isClosed() ? history.arrival().at() : null);
    }
}
