package org.bianmin.domain.cases;

import java.time.Instant;
import org.bianmin.domain.cases.internal.Case;

/**
 * What a citizen sees of a case. No answers: the number and the secret may be seen by others on a slip of paper.
 *
 * @param attachments how many files came with it
 */
public record CaseView(String number, String item, String status, Instant receivedAt, int attachments) {

    static CaseView of(Case found) {
        return new CaseView(found.number, found.item, found.status, found.receivedAt, found.attachments.size());
    }
}
