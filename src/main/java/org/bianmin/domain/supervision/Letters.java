package org.bianmin.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Commitment;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.LogEntry;
import org.bianmin.ground.log.OperationLog;

/**
 * Letters of supervision (监督文书): a notice of an inspection, a written demand, a result, an order to put right. What a letter says stands
 * with the step that it goes with; that it was issued, with a salted digest of what it says, stands in the operation log, and nowhere
 * else: so whoever holds one can have it compared with what nobody can change.
 */
@ApplicationScoped
public class Letters {

    private static final String ISSUED = "letter.issued";

    /** So much of the digest stands on paper, in groups. */
    private static final int PRINTED = 16;

    private static final int GROUP = 4;

    private final OperationLog log;
    private final SecureRandom random = new SecureRandom();

    Letters(OperationLog log) {
        this.log = log;
    }

    /** What a letter goes with. */
    public enum Of {
        INSPECTION("JC"),
        TASK("ZG");

        private final String prefix;

        Of(String prefix) {
            this.prefix = prefix;
        }

        /** The number of the letter of a step: {@code JC-12-3}. */
        public String number(long id, int position) {
            return prefix + "-" + id + "-" + position;
        }
    }

    /**
     * A letter that was issued, without what it says.
     *
     * @param kind the end of the key of its name
     * @param unit the office that issued it, or that it concerns
     * @param entry the number of its entry in the operation log
     */
    public record Letter(String number, String kind, Unit unit, Instant at, String digest, long entry) {

        /** The beginning of the digest as it stands on paper, in groups of four. */
        public String checkDigits() {
            return digest.substring(0, PRINTED).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
        }

        /** Whether these are the digits on the letter, with or without signs between them. */
        public boolean hasCheckDigits(String typed) {
            return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT).equals(digest.substring(0, PRINTED));
        }
    }

    /**
     * Issues a letter, in the transaction of the step that it goes with.
     *
     * @param words all that it says, by name
     * @param key with which the words are sealed
     */
    public void issue(Actor actor, String number, String kind, Unit unit, Map<String, String> words, DataKey key) {
        log.record(
                actor,
                Deed.of(ISSUED, number).because(kind + " " + unit.path()).with(Commitment.to(words, key, random)));
    }

    /** The letter of a number; empty where none was issued. */
    public Optional<Letter> find(String number) {
        return log.of(number).stream()
                .filter(entry ->
                        entry.deed().action().equals(ISSUED) && entry.deed().commitment() != null)
                .findFirst()
                .flatMap(Letters::letter);
    }

    private static Optional<Letter> letter(LogEntry entry) {
        List<String> details = List.of(entry.deed().details().split(" "));
        return Unit.parse(details.get(details.size() - 1))
                .map(unit -> new Letter(
                        entry.deed().subject(),
                        details.get(0),
                        unit,
                        entry.at(),
                        HexFormat.of().formatHex(entry.deed().commitment().hash()),
                        entry.id()));
    }
}
