package org.bianmin.domain.supervision.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the sampler to the examples that its author published with the reference implementation. */
class ConsistentSamplerTest {

    @Test
    void hashesBecomeFractionsAsPublished() {
        assertEquals(
                "0.56998071861792858926477341561059638840106636224182943832566300809078486324348",
                ConsistentSampler.uniform("abc"));
        assertEquals(
                "0.26299714122838008416507544297546663599715395525154425586041245287750224561854",
                new ConsistentSampler("01382438112797316654").ticketNumber("AB-130"));
    }

    @Test
    void theReadmeExampleIsDrawn() {
        List<String> units = List.of("A-1", "A-2", "A-3", "B-1", "B-2", "B-3");
        assertEquals(List.of("B-2", "B-3", "A-3", "A-2"), draw("314159", units, 4));
    }

    @Test
    void shufflesAreAsPublished() {
        List<String> units = List.of("a", "b", "c", "d");
        assertEquals(List.of("b", "a", "d", "c"), draw("31", units, 4));
        assertEquals(List.of("b", "d", "c", "a"), draw("77", units, 4));
    }

    @Test
    void aLargerSampleExtendsTheSmallerOneAsPublished() {
        List<String> units = IntStream.range(0, 100).mapToObj(String::valueOf).toList();
        List<String> ten = List.of("73", "51", "17", "58", "38", "42", "39", "20", "11", "67");
        assertEquals(ten.subList(0, 5), draw("41", units, 5));
        assertEquals(ten, draw("41", units, 10));
    }

    @Test
    void theOrderOfTheFrameDoesNotMatter() {
        List<String> units = IntStream.range(0, 500).mapToObj(i -> "TC-" + i).toList();
        List<String> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(5));
        assertEquals(draw("s", units, 25), draw("s", shuffled, 25));
    }

    @Test
    void samplesOfVillagesMergeIntoThatOfTheTown() {
        List<String> east = IntStream.range(0, 60).mapToObj(i -> "E-" + i).toList();
        List<String> west = IntStream.range(0, 80).mapToObj(i -> "W-" + i).toList();
        List<String> town = new ArrayList<>(east);
        town.addAll(west);
        List<String> drawn = draw("seed", town, 20);
        assertEquals(drawn.stream().filter(unit -> unit.startsWith("E")).toList(), draw("seed", east, (int)
                drawn.stream().filter(unit -> unit.startsWith("E")).count()));
    }

    private static List<String> draw(String seed, List<String> units, int take) {
        return new ConsistentSampler(seed)
                .order(units).stream()
                        .limit(take)
                        .map(ConsistentSampler.Ticket::unit)
                        .toList();
    }
}
