package org.bianmin.domain.supervision.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bianmin.domain.supervision.internal.StratifiedSample.Lot;
import org.junit.jupiter.api.Test;

class StratifiedSampleTest {

    private static final String SEED = "271828";

    @Test
    void eachTownHasItsShareRoundedUpAndOneAtLeast() {
        Map<String, String> frame = new TreeMap<>();
        IntStream.range(0, 200)
                .forEach(one -> frame.put("TC-%04d".formatted(one), one < 180 ? "big" : one < 199 ? "small" : ""));
        List<Lot> lots = new StratifiedSample(new SampleSize(5, 1)).of(SEED, frame);
        assertEquals(200, lots.size());
        assertEquals(
                Map.of("big", 9L, "small", 1L, "", 1L),
                lots.stream().filter(Lot::drawn).collect(Collectors.groupingBy(Lot::town, Collectors.counting())));
    }

    @Test
    void theDrawOfAPlaceIsThatOfItsTownsPutTogether() {
        Map<String, String> one = frame("a", 40);
        Map<String, String> other = frame("b", 61);
        Map<String, String> both = new TreeMap<>(one);
        both.putAll(other);
        List<String> together = drawn(both);
        List<String> apart = new ArrayList<>(drawn(one));
        apart.addAll(drawn(other));
        assertEquals(
                together.stream().sorted().toList(), apart.stream().sorted().toList());
        assertEquals(2 + 4, together.size());
    }

    @Test
    void ticketsAscendWhateverTheTown() {
        Map<String, String> both = frame("a", 30);
        both.putAll(frame("b", 30));
        List<String> tickets = new StratifiedSample(new SampleSize(5, 1))
                .of(SEED, both).stream().map(lot -> lot.ticket().number()).toList();
        assertEquals(tickets.stream().sorted().toList(), tickets);
        assertTrue(tickets.size() == 60);
    }

    private static Map<String, String> frame(String town, int cases) {
        Map<String, String> frame = new TreeMap<>();
        IntStream.range(0, cases).forEach(one -> frame.put(town + one, town));
        return frame;
    }

    private static List<String> drawn(Map<String, String> frame) {
        return new StratifiedSample(new SampleSize(5, 1))
                .of(SEED, frame).stream()
                        .filter(Lot::drawn)
                        .map(lot -> lot.ticket().unit())
                        .toList();
    }
}
