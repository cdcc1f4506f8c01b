package org.bianmin.domain.supervision.internal;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.bianmin.ground.text.Hash;

/**
 * Rivest's consistent sampler without replacement (R. L. Rivest, "Consistent Sampling with Replacement", arXiv
 * 1808.10016).
 *
 * <p>Every unit gets a ticket from the seed and its own name alone; the sample is the units with the smallest tickets.
 * So anyone can draw it again, the order of the units does not matter, the draws of villages merge into that of their
 * town, and a larger sample is the smaller one with more behind it.
 */
public final class ConsistentSampler {

    private static final int SHORTEST_DECIMAL = 64;

    private final String seedHash;

    /** @param seed taken as the characters that it has and never parsed: {@code 07} is another seed than {@code 7} */
    public ConsistentSampler(String seed) {
        seedHash = HexFormat.of().formatHex(Hash.sha256(seed));
    }

    /** A unit with its ticket. */
    public record Ticket(String number, String unit) {}

    /**
     * All units in ascending order of their tickets; a sample of n is the first n.
     *
     * @param units distinct
     */
    public List<Ticket> order(Collection<String> units) {
        return units.stream()
                .map(unit -> new Ticket(ticketNumber(unit), unit))
                .sorted(Comparator.comparing(Ticket::number).thenComparing(Ticket::unit))
                .toList();
    }

    /**
     * A fraction "0.ddd…": SHA-256 of the seed's hash and the unit, in decimal, padded to at least 64 digits and reversed,
     * because its last digits are unbiased and its first are not.
     */
    String ticketNumber(String unit) {
        return uniform(seedHash + unit);
    }

    static String uniform(String input) {
        String decimal = new BigInteger(1, Hash.sha256(input)).toString();
        return "0."
                + new StringBuilder(decimal)
                        .reverse()
                        .append("0".repeat(Math.max(0, SHORTEST_DECIMAL - decimal.length())));
    }
}
