package org.bianmin.domain.supervision.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A share of each town's cases, rounded up for each, so that no town is left out because others have many. Since the tickets do not
 * depend on the towns, the draw of a place is that of its towns put together.
 */
public final class StratifiedSample {

    private final SampleSize size;

    public StratifiedSample(SampleSize size) {
        this.size = size;
    }

    /** A case of the frame, and whether it is drawn. */
    public record Lot(ConsistentSampler.Ticket ticket, String town, boolean drawn) {}

    /**
     * The whole frame in ascending order of tickets.
     *
     * @param frame the code of the town of each case; empty for none
     */
    public List<Lot> of(String seed, Map<String, String> frame) {
        Map<String, Integer> cases = new HashMap<>();
        frame.values().forEach(town -> cases.merge(town, 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        List<Lot> lots = new ArrayList<>();
        for (ConsistentSampler.Ticket ticket : new ConsistentSampler(seed).order(frame.keySet())) {
            String town = frame.get(ticket.unit());
            int rank = taken.merge(town, 1, Integer::sum);
            lots.add(new Lot(ticket, town, rank <= size.of(cases.get(town))));
        }
        return lots;
    }
}
