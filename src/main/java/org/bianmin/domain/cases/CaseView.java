package org.bianmin.domain.cases;

import java.time.Instant;
import java.util.List;
import org.bianmin.domain.cases.internal.Case;

/**
 * What a citizen sees of a case. No answers: the number and the secret may be seen by others on a slip of paper.
 *
 * @param attachments how many files it has
 * @param erasedAt when its personal data were erased; null while they are kept
 * @param events what happened to it, in order
 */
public record CaseView(
        String number, String item, Instant receivedAt, int attachments, Instant erasedAt, List<CaseEvent> events) {

    public CaseView {
        events = List.copyOf(events);
    }

    static CaseView of(Case found, int files, List<CaseEvent> events) {
        return new CaseView(found.number, found.item, found.receivedAt, files, found.erasedAt, events);
    }

    /** Where it stands. */
    public String status() {
        return events.get(events.size() - 1).state();
    }
}
