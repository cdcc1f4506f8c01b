package org.bianmin.domain.publication;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bianmin.content.published.PublicDocument;

/**
 * A version of a document, as it is stored.
 *
 * @param hash SHA-256 of its file, in hexadecimal digits
 * @param preparedBy the account of the member of staff, or {@code schedule}
 * @param authors the accounts that wrote what it is made of: all versions of the entry of a notice; none where nobody did by hand
 * @param approved null while it waits
 * @param withdrawn null unless it was taken back
 * @param writtenAt since when the file is as the row says; null while it is not yet
 */
public record StoredPublication(
        long id,
        PublicDocument document,
        int version,
        String hash,
        Instant preparedAt,
        String preparedBy,
        List<String> authors,
        Deed approved,
        Deed withdrawn,
        Instant writtenAt) {

    public StoredPublication {
        authors = List.copyOf(authors);
    }

    /** Who prepares what the job prepares. */
    public static final String SCHEDULE = "schedule";

    /** That somebody did something. */
    public record Deed(Instant at, String by) {}

    /** Where a version stands. */
    public enum State {
        /** Somebody has to approve it. */
        WAITING,
        /** It will be public with the next run that can write its file. */
        APPROVED,
        PUBLIC,
        WITHDRAWN;

        /** The end of the key of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        if (approved == null) {
            return State.WAITING;
        }
        return writtenAt == null ? State.APPROVED : State.PUBLIC;
    }

    public boolean isByHand() {
        return !preparedBy.equals(SCHEDULE);
    }

    /** Names the version and says nothing of what it says. */
    @Override
    public String toString() {
        return "StoredPublication[" + id + " " + document.file() + " " + version + " " + state() + "]";
    }
}
