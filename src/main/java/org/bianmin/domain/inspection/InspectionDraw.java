package org.bianmin.domain.inspection;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.domain.supervision.DoubleRandom;
import org.bianmin.domain.supervision.Recusal;

/**
 * A draw of whom to inspect and by whom, as it is kept: the whole frame, the seed, and what came of it.
 *
 * @param control which ordered it
 * @param period what it is about; drawn once for each
 * @param lots all objects of the frame
 * @param pairings of those that were drawn all inspectors
 */
public record InspectionDraw(
        long id,
        String control,
        String place,
        String period,
        String regime,
        String seed,
        int size,
        int focus,
        int inspectors,
        Instant drawnAt,
        List<ObjectLot> lots,
        List<InspectorLot> pairings) {

    public InspectionDraw {
        lots = List.copyOf(lots);
        pairings = List.copyOf(pairings);
    }

    /** Whether a draw from the frame and the seed that are kept comes to what is kept. */
    public boolean isReproducible() {
        Map<Long, Integer> weights = new HashMap<>();
        lots.forEach(one -> weights.put(one.lot().object(), one.lot().lots()));
        Set<Long> people = new HashSet<>();
        Map<Long, Set<Long>> recused = new HashMap<>();
        for (InspectorLot one : pairings) {
            people.add(one.pairing().inspector());
            if (one.recused() != null) {
                recused.computeIfAbsent(one.pairing().object(), object -> new HashSet<>())
                        .add(one.pairing().inspector());
            }
        }
        DoubleRandom.Result again =
                new DoubleRandom(seed, size, focus, inspectors).of(new DoubleRandom.Frame(weights, people, recused));
        return Set.copyOf(again.lots()).equals(lots.stream().map(ObjectLot::lot).collect(Collectors.toSet()))
                && Set.copyOf(again.pairings())
                        .equals(pairings.stream().map(InspectorLot::pairing).collect(Collectors.toSet()));
    }

    /** An object of the frame. @param version of its entry in the register, as it stood */
    public record ObjectLot(DoubleRandom.Lot lot, int version) {}

    /** An inspector for an object. @param recused why they were not free of bias; null if they were */
    public record InspectorLot(DoubleRandom.Pairing pairing, String account, Recusal recused) {}
}
