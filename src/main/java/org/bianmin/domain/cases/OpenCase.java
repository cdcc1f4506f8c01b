package org.bianmin.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A case with its personal data open, for whoever handles it.
 *
 * @param answers by field name; none once they are erased
 * @param files in the order in which they came; none once they are erased
 * @param stored when each of the files came
 * @param possibleDuplicate the number of an earlier case with the same answers, or null
 * @param erasedAt when the personal data were erased, or null
 */
public record OpenCase(
        String number,
        String item,
        Instant receivedAt,
        Map<String, String> answers,
        List<Attachment> files,
        List<Instant> stored,
        String possibleDuplicate,
        Instant erasedAt) {

    /** Names the case and shows nothing of it. */
    @Override
    public String toString() {
        return "OpenCase[" + number + "]";
    }
}
