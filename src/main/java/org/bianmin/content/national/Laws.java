package org.bianmin.content.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;

/** All that is quoted of laws. Immutable, read once. */
public final class Laws {

    private final List<LawBinding> bindings;
    private final Map<String, List<LawBinding>> byItem = new HashMap<>();

    public Laws(List<LawBinding> bindings) {
        this.bindings = List.copyOf(bindings);
        for (LawBinding binding : bindings) {
            binding.items()
                    .forEach(item -> byItem.computeIfAbsent(item.id(), id -> new ArrayList<>())
                            .add(binding));
        }
    }

    /** Every quotation that answers a question of some item, by law and article. */
    public List<LawBinding> bindings() {
        return bindings.stream().filter(binding -> binding.question() != null).toList();
    }

    /** The law of an id; empty where nothing of it is quoted. */
    public Optional<Law> law(String id) {
        return bindings.stream()
                .map(LawBinding::law)
                .filter(law -> law.id().equals(id))
                .findFirst();
    }

    /** What the law says of an item, by law and article. */
    public List<LawBinding> of(Item item) {
        return List.copyOf(byItem.getOrDefault(item.id(), List.of()));
    }

    /** What holds for every matter of a place. */
    public List<LawBinding> general(Jurisdiction jurisdiction) {
        return bindings.stream()
                .filter(LawBinding::isGeneral)
                .filter(binding -> holdsIn(binding.law(), jurisdiction))
                .toList();
    }

    /** What the law says of a matter that no list has. */
    public List<LawBinding> about(String topic) {
        return bindings.stream()
                .filter(binding -> topic.equals(binding.topic()))
                .toList();
    }

    /** Whether nothing is quoted that holds in a place. */
    public boolean isSilentOn(Jurisdiction jurisdiction) {
        return general(jurisdiction).isEmpty() && jurisdiction.items().allMatch(item -> of(item).isEmpty());
    }

    /** Whether a law holds in a place: national law everywhere, that of a province in the places that it is part of. */
    public static boolean holdsIn(Law law, Jurisdiction jurisdiction) {
        return !law.isProvincial()
                || jurisdiction.name().zh().startsWith(law.province().zh());
    }
}
