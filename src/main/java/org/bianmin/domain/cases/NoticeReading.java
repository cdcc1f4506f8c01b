package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.bianmin.domain.cases.internal.CaseStore;
import org.bianmin.domain.cases.internal.EventStore;
import org.bianmin.ground.numbers.CaseNumber;

/** Which notices staff may read. */
@ApplicationScoped
public class NoticeReading {

    private final CaseStore cases;
    private final EventStore events;
    private final Notices notices;

    NoticeReading(CaseStore cases, EventStore events, Notices notices) {
        this.cases = cases;
        this.events = events;
        this.notices = notices;
    }

    /**
     * A notice of a case: any for whoever sees the case, that of the result and those after it for the counter at which the result is
     * collected. What it says is opened, and the reading logged, by {@link Notices#text}.
     *
     * @param last what distinguishes it among those of the case: {@code 01}
     * @return empty if there is none, or it is none that this member of staff sees
     */
    @Transactional
    public Optional<IssuedNotice> find(Rulebook book, CaseNumber number, Handler handler, String last) {
        Optional<CaseHistory> history = cases.byNumber(number)
                .map(found -> CaseHistory.of(book.processes(), events.of(found.id, Optional.empty())));
        return notices.of(number).stream()
                .filter(notice -> notice.last().equals(last))
                .filter(notice -> history.filter(known -> sees(book, known, handler, notice))
                        .isPresent())
                .findFirst();
    }

    private static boolean sees(Rulebook book, CaseHistory history, Handler handler, IssuedNotice notice) {
        return book.isSeen(handler, history)
                || book.isCollected(handler, history)
                        && history.decision()
                                .filter(result -> notice.position() >= result.position())
                                .isPresent();
    }
}
