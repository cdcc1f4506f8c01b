package org.bianmin.domain.accounts;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a browser keeps, sealed, of a sign-in.
 *
 * @param id drawn by lot at the sign-in
 * @param epoch of the account, which counts up whenever all its sessions end
 * @param began when somebody signed in
 * @param seen when it was last used, within a few minutes
 */
public record StaffSession(String id, String account, int epoch, Instant began, Instant seen) {

    private static final int PARTS = 5;

    /** Reads what {@link #text} has written; empty if it is none. */
    public static Optional<StaffSession> parse(String text) {
        String[] parts = text.split("\n");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StaffSession(
                    parts[0],
                    parts[1],
                    Integer.parseInt(parts[2]),
                    Instant.ofEpochSecond(Long.parseLong(parts[3])),
                    Instant.ofEpochSecond(Long.parseLong(parts[4]))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return String.join(
                "\n",
                id,
                account,
                String.valueOf(epoch),
                String.valueOf(began.getEpochSecond()),
                String.valueOf(seen.getEpochSecond()));
    }

    /** The same, used at a moment. */
    public StaffSession seenAt(Instant now) {
        return new StaffSession(id, account, epoch, began, now);
    }

    /** Says whose, and not what a browser would need. */
    @Override
    public String toString() {
        return "StaffSession[" + account + "]";
    }
}
