package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bianmin.domain.supervision.DoubleRandom.Drawn;
import org.bianmin.domain.supervision.DoubleRandom.Frame;
import org.bianmin.domain.supervision.DoubleRandom.Lot;
import org.bianmin.domain.supervision.DoubleRandom.Pairing;
import org.bianmin.domain.supervision.DoubleRandom.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleRandomTest {

    private static final int SEEDS = 400;
    private static final Set<Long> PEOPLE = ids(100, 108);

    @Test
    void theSameSeedDrawsTheSameAndAnotherOneDoesNot() {
        Frame frame = new Frame(lots(40), PEOPLE, Map.of());
        assertEquals(new DoubleRandom("7", 5, 2, 2).of(frame), new DoubleRandom("7", 5, 2, 2).of(frame));
        assertNotEquals(new DoubleRandom("7", 5, 2, 2).of(frame), new DoubleRandom("8", 5, 2, 2).of(frame));
    }

    @Test
    void whoIsRecusedIsNeverDrawnAndEveryObjectHasItsInspectors() {
        Map<Long, Set<Long>> recused = new HashMap<>();
        LongStream.range(0, 20)
                .forEach(object -> recused.put(object, Set.of(100 + object % 8, 100 + (object + 3) % 8)));
        for (int seed = 0; seed < SEEDS; seed++) {
            Result result = new DoubleRandom(String.valueOf(seed), 6, 3, 2).of(new Frame(lots(20), PEOPLE, recused));
            Map<Long, Long> drawn = new HashMap<>();
            for (Pairing one : result.pairings()) {
                if (one.drawn()) {
                    assertTrue(!recused.get(one.object()).contains(one.inspector()));
                    drawn.merge(one.object(), 1L, Long::sum);
                }
            }
            assertEquals(9, drawn.size());
            assertTrue(drawn.values().stream().allMatch(count -> count == 2));
            assertEquals(6, count(result, Drawn.ROUTINE));
            assertEquals(3, count(result, Drawn.FOCUS));
        }
    }

    @Test
    void theWeightedDrawComesBesideTheRoutineAndChangesNothingInIt() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Map<Long, Integer> heavy = lots(20);
            heavy.put(3L, 50);
            Result plain = new DoubleRandom(String.valueOf(seed), 5, 0, 2).of(new Frame(lots(20), PEOPLE, Map.of()));
            Result both = new DoubleRandom(String.valueOf(seed), 5, 4, 2).of(new Frame(heavy, PEOPLE, Map.of()));
            assertEquals(objects(plain, Drawn.ROUTINE), objects(both, Drawn.ROUTINE));
            Set<Long> twice = new HashSet<>(objects(both, Drawn.ROUTINE));
            twice.retainAll(objects(both, Drawn.FOCUS));
            assertEquals(Set.of(), twice);
        }
    }

    /** Ten objects, one with nine further lots: it is the one that comes first in about 10 of 19 draws, not in 1 of 10. */
    @Test
    void whoHasMoreLotsComesMoreOften() {
        Map<Long, Integer> lots = lots(10);
        lots.put(3L, 10);
        int heavy = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Result result = new DoubleRandom(String.valueOf(seed), 0, 1, 2).of(new Frame(lots, PEOPLE, Map.of()));
            heavy += objects(result, Drawn.FOCUS).contains(3L) ? 1 : 0;
        }
        assertTrue(heavy > SEEDS * 0.43 && heavy < SEEDS * 0.62, "drawn " + heavy + " times");
    }

    @Test
    void whereTooFewAreFreeNobodyIsDrawn() {
        Result result =
                new DoubleRandom("1", 1, 0, 2).of(new Frame(lots(1), Set.of(100L, 101L), Map.of(0L, Set.of(101L))));
        assertEquals(
                List.of(Drawn.SHORT), result.lots().stream().map(Lot::drawn).toList());
        assertTrue(result.pairings().stream().noneMatch(Pairing::drawn));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "甲公司, -, 甲公司, -, OFFICE",
                "甲公司, 乙局, 乙 局, -, OFFICE",
                "甲公司, -, 检查处, '乙厂、甲公司', KIN",
                "甲公司, 乙局, 检查处, 乙局, KIN",
                "ＡＢ公司, -, 检查处, ab公司, KIN",
                "甲公司, -, 检查处, '乙厂，丙厂', -",
                "甲公司, -, 甲公司食堂, 甲公, -",
                "甲公司, -, -, -, -"
            })
    void aTieIsKnownByWhatWasDeclared(String name, String over, String office, String ties, Recusal expected) {
        assertEquals(
                Optional.ofNullable(expected),
                Recusal.of(said("名称", name, "主管单位", over), said("单位", office, "亲属所在单位", ties)));
    }

    private static Map<String, String> said(String field, String value, String other, String also) {
        Map<String, String> said = new HashMap<>();
        said.put(field, value == null ? "" : value);
        said.put(other, also == null ? "" : also);
        return said;
    }

    private static Map<Long, Integer> lots(int objects) {
        return ids(0, objects).stream().collect(Collectors.toMap(id -> id, id -> 1));
    }

    private static Set<Long> ids(long from, long to) {
        return LongStream.range(from, to).boxed().collect(Collectors.toSet());
    }

    private static long count(Result result, Drawn drawn) {
        return result.lots().stream().filter(lot -> lot.drawn() == drawn).count();
    }

    private static Set<Long> objects(Result result, Drawn drawn) {
        return result.lots().stream()
                .filter(lot -> lot.drawn() == drawn)
                .map(Lot::object)
                .collect(Collectors.toSet());
    }
}
