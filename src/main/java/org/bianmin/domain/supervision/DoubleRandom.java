package org.bianmin.domain.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bianmin.domain.supervision.internal.ConsistentSampler;
import org.bianmin.domain.supervision.internal.ConsistentSampler.Ticket;

/**
 * Draws whom to inspect and by whom (双随机): first the objects, each with one lot; then, beside them and never in their place, some more
 * of which each has as many lots as its weight; then the inspectors of each, among those who are free of bias (回避).
 *
 * <p>All follows from the seed and the frame, so that anybody can draw again and compare. The smallest of an object's tickets counts: one
 * with three lots comes first three times as often as one with one.
 */
public final class DoubleRandom {

    private final ConsistentSampler sampler;
    private final int size;
    private final int focus;
    private final int inspectors;

    /**
     * A draw that is to be made, or made again.
     *
     * @param size how many objects the routine draw takes
     * @param focus how many more the weighted one takes
     * @param inspectors how many each object gets
     */
    public DoubleRandom(String seed, int size, int focus, int inspectors) {
        this.sampler = new ConsistentSampler(seed);
        this.size = size;
        this.focus = focus;
        this.inspectors = inspectors;
    }

    /** What became of an object. */
    public enum Drawn {
        NO,
        ROUTINE,
        FOCUS,
        /** It was drawn, and fewer inspectors than needed were free of bias. */
        SHORT;

        /** As it stands in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The frame of a draw.
     *
     * @param objects each with its lots in the weighted draw
     * @param recused of objects the inspectors who are not free of bias
     */
    public record Frame(Map<Long, Integer> objects, Set<Long> inspectors, Map<Long, Set<Long>> recused) {

        public Frame {
            objects = Map.copyOf(objects);
            inspectors = Set.copyOf(inspectors);
            recused = Map.copyOf(recused);
        }
    }

    /** An object. @param focus its ticket in the weighted draw; null where the routine one had drawn it */
    public record Lot(long object, int lots, String ticket, String focus, Drawn drawn) {}

    /** An inspector for an object that was drawn. */
    public record Pairing(long object, long inspector, String ticket, boolean drawn) {}

    /** What came of it: all objects, and of those that were drawn all inspectors, each in order of tickets. */
    public record Result(List<Lot> lots, List<Pairing> pairings) {

        public Result {
            lots = List.copyOf(lots);
            pairings = List.copyOf(pairings);
        }
    }

    /** Draws. */
    public Result of(Frame frame) {
        List<Ticket> routine = sampler.order(
                frame.objects().keySet().stream().map(DoubleRandom::object).toList());
        Map<String, String> weighted = weighted(frame, routine);
        Set<String> focused = new HashSet<>(weighted.keySet().stream()
                .sorted((one, other) -> weighted.get(one).compareTo(weighted.get(other)))
                .limit(focus)
                .toList());
        List<Lot> lots = new ArrayList<>();
        List<Pairing> pairings = new ArrayList<>();
        for (int index = 0; index < routine.size(); index++) {
            Ticket ticket = routine.get(index);
            long object = id(ticket.unit());
            Drawn drawn = index < size ? Drawn.ROUTINE : focused.contains(ticket.unit()) ? Drawn.FOCUS : Drawn.NO;
            if (drawn != Drawn.NO) {
                List<Pairing> drawnFor = pair(object, frame);
                pairings.addAll(drawnFor);
                if (drawnFor.stream().filter(Pairing::drawn).count() < inspectors) {
                    drawn = Drawn.SHORT;
                }
            }
            lots.add(new Lot(object, frame.objects().get(object), ticket.number(), weighted.get(ticket.unit()), drawn));
        }
        return new Result(lots, pairings);
    }

    /** Of those that the routine draw has left the smallest of their tickets. */
    private Map<String, String> weighted(Frame frame, List<Ticket> routine) {
        List<String> all = routine.stream()
                .skip(size)
                .flatMap(left -> IntStream.rangeClosed(1, frame.objects().get(id(left.unit())))
                        .mapToObj(lot -> "focus " + left.unit() + " " + lot))
                .toList();
        Map<String, String> smallest = new HashMap<>();
        for (Ticket ticket : sampler.order(all)) {
            String[] words = ticket.unit().split(" ");
            smallest.putIfAbsent(words[1] + " " + words[2], ticket.number());
        }
        return smallest;
    }

    private List<Pairing> pair(long object, Frame frame) {
        Set<Long> recused = frame.recused().getOrDefault(object, Set.of());
        List<Pairing> pairings = new ArrayList<>();
        long free = frame.inspectors().stream()
                .filter(one -> !recused.contains(one))
                .count();
        int drawn = 0;
        for (Ticket ticket : sampler.order(frame.inspectors().stream()
                .map(inspector -> "inspector " + object + " " + inspector)
                .toList())) {
            long inspector = id(ticket.unit());
            boolean takes = free >= inspectors && drawn < inspectors && !recused.contains(inspector);
            if (takes) {
                drawn++;
            }
            pairings.add(new Pairing(object, inspector, ticket.number(), takes));
        }
        return pairings;
    }

    private static String object(long id) {
        return "object " + id;
    }

    private static long id(String unit) {
        return Long.parseLong(unit.substring(unit.lastIndexOf(' ') + 1));
    }
}
