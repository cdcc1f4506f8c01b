package org.bianmin.content.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How cases are handled in all places.
 *
 * @param states by id, in the order of the file
 * @param actions by id, in the order of the file
 * @param kinds the kinds of process by id, in the order of the file
 * @param usual the id of the kind that a case has until somebody says which
 * @param movesOffDays whether a limit of days, months or years that ends on a day off ends on the next working day
 * @param items what is said of single items, by item id
 */
public record Processes(
        Map<String, CaseState> states,
        Map<String, CaseAction> actions,
        Map<String, CaseProcess> kinds,
        String usual,
        boolean movesOffDays,
        Map<String, ItemProcess> items) {

    /** The state in which the rating of a visit begins and ends that asks for nothing to be put right; no step leads there. */
    public static final String NOTED = "noted";

    public Processes {
        states = new LinkedHashMap<>(states);
        actions = new LinkedHashMap<>(actions);
        kinds = new LinkedHashMap<>(kinds);
        items = Map.copyOf(items);
    }

    public CaseState state(String id) {
        return Optional.ofNullable(states.get(id)).orElseThrow(() -> new IllegalArgumentException("no state " + id));
    }

    public CaseAction action(String id) {
        return Optional.ofNullable(actions.get(id)).orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }

    public CaseProcess kind(String id) {
        return Optional.ofNullable(kinds.get(id)).orElseThrow(() -> new IllegalArgumentException("no process " + id));
    }

    public Collection<CaseProcess> all() {
        return List.copyOf(kinds.values());
    }

    public ItemProcess of(String item) {
        return items.getOrDefault(item, ItemProcess.unsaid(item));
    }

    /**
     * The shortest way from the form to the end of a kind, without what has to be justified, sent back, refused, withdrawn, and without what one person finishes at once. Empty where
     * there is no such way.
     */
    public List<CaseAction> usualWay(CaseProcess kind) {
        Map<String, List<CaseAction>> ways = new LinkedHashMap<>(Map.of(kind.start(), List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(kind.start()));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (state(at).isClosed()) {
                return ways.get(at);
            }
            kind.from(at)
                    .filter(this::isUsual)
                    .filter(step -> !ways.containsKey(step.to()))
                    .forEach(step -> {
                        List<CaseAction> way = new ArrayList<>(ways.get(at));
                        way.add(action(step.action()));
                        ways.put(step.to(), List.copyOf(way));
                        open.add(step.to());
                    });
        }
        return List.of();
    }

    private boolean isUsual(Transition step) {
        return !step.by().isEmpty()
                && !step.isAtOnce()
                && !action(step.action()).asks(ActionInput.REASON);
    }

    /** The kind of an item's cases when they are received. */
    public CaseProcess ofItem(String item) {
        return kind(of(item).process().map(ItemProcess.Said::value).orElse(usual));
    }
}
