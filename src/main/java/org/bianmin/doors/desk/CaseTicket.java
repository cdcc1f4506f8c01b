package org.bianmin.doors.desk;

import java.time.Instant;
import java.util.Optional;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.Receipt;

/**
 * What lets a browser see a case for a while: kept in its cookie {@code case-<number>}.
 *
 * @param item the item's id
 */
record CaseTicket(String number, String secret, String item, Instant receivedAt) {

    private static final int PARTS = 4;

    /** The name of the cookie for a case. */
    static String cookie(String number) {
        return "case-" + number;
    }

    /** The ticket of a receipt; empty for one without the secret. */
    static Optional<CaseTicket> of(Receipt receipt) {
        return Optional.ofNullable(receipt.lookupSecret())
                .map(secret -> new CaseTicket(receipt.number(), secret, receipt.item(), receipt.receivedAt()));
    }

    static Optional<CaseTicket> parse(String content) {
        String[] parts = content.split("\n");
        return parts.length == PARTS
                ? Optional.of(new CaseTicket(
                        parts[0], parts[1], parts[2], Instant.ofEpochSecond(Long.parseLong(parts[PARTS - 1]))))
                : Optional.empty();
    }

    /** What opens the case. */
    CaseLookup lookup() {
        return new CaseLookup(number, secret);
    }

    /** What {@link #parse} reads. */
    String content() {
        return String.join("\n", number, secret, item, String.valueOf(receivedAt.getEpochSecond()));
    }

    /** Says which case and not what opens it. */
    @Override
    public String toString() {
        return "CaseTicket[" + number + "]";
    }
}
