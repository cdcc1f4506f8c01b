package org.bianmin.domain.accounts;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser keeps, sealed, of a sign-in.
 *
 * @param id drawn by lot at the sign-in
 * @param epoch of the account, which counts up whenever all its sessions end
 * @param began when somebody signed in
 * @param seen when it was last used, within a few minutes
 * @param byService whether the county's sign-in service has signed in, and no password
 */
public record StaffSession(String id, String account, int epoch, Instant began, Instant seen, boolean byService) {

    private static final int PARTS = 6;
    private static final Set<String> TRUTHS = Set.of("true", "false");

    /** One that a password has begun. */
    public StaffSession(String id, String account, int epoch, Instant began, Instant seen) {
        this(id, account, epoch, began, seen, false);
    }

    /** Reads what {@link #text} has written; empty if it is none. */
    public static Optional<StaffSession> parse(String text) {
        String[] parts = text.split("\n");
        if (parts.length != PARTS || !TRUTHS.contains(parts[PARTS - 1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StaffSession(
                    parts[0],
                    parts[1],
                    Integer.parseInt(parts[2]),
                    Instant.ofEpochSecond(Long.parseLong(parts[3])),
                    Instant.ofEpochSecond(Long.parseLong(parts[4])),
                    Boolean.parseBoolean(parts[PARTS - 1])));
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
                String.valueOf(seen.getEpochSecond()),
                String.valueOf(byService));
    }

    /** The same, used at a moment. */
    public StaffSession seenAt(Instant now) {
        return new StaffSession(id, account, epoch, began, now, byService);
    }

    /** Says whose, and not what a browser would need. */
    @Override
    public String toString() {
        return "StaffSession[" + account + "]";
    }
}
