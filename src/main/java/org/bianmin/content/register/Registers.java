package org.bianmin.content.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;

/** The registers of all jurisdictions, and which of them concern an item. Immutable, read once. */
public final class Registers {

    private final Map<String, JurisdictionRegisters> byJurisdiction = new LinkedHashMap<>();

    public Registers(List<JurisdictionRegisters> registers) {
        registers.forEach(one -> byJurisdiction.put(one.jurisdiction().id(), one));
    }

    public List<JurisdictionRegisters> all() {
        return List.copyOf(byJurisdiction.values());
    }

    /** The registers of a jurisdiction; all null where it has none. */
    public JurisdictionRegisters of(Jurisdiction jurisdiction) {
        return Optional.ofNullable(byJurisdiction.get(jurisdiction.id()))
                .orElseGet(() -> new JurisdictionRegisters(jurisdiction, List.of(), null, null, null, null));
    }

    /** The tasks that an item carries out, each with its main duty, in the order of the source. */
    public List<ItemDuty> dutiesOf(Item item) {
        return of(item).stream()
                .map(JurisdictionRegisters::duties)
                .filter(Objects::nonNull)
                .flatMap(register -> register.duties().stream())
                .flatMap(duty -> duty.tasks().stream().map(task -> new ItemDuty(duty, task)))
                .filter(duty -> contains(duty.task().items(), item))
                .toList();
    }

    /** The regimes that watch an item. */
    public List<Regime> regimesOf(Item item) {
        return of(item).stream()
                .map(JurisdictionRegisters::regimes)
                .filter(Objects::nonNull)
                .flatMap(register -> register.regimes().stream())
                .filter(regime -> contains(regime.items(), item))
                .toList();
    }

    /** The boundary matters to which an item belongs. */
    public List<BoundaryMatter> mattersOf(Item item) {
        return of(item).stream()
                .map(JurisdictionRegisters::boundaries)
                .filter(Objects::nonNull)
                .flatMap(register -> register.matters().stream())
                .filter(matter -> contains(matter.items(), item))
                .toList();
    }

    private Optional<JurisdictionRegisters> of(Item item) {
        return Optional.ofNullable(byJurisdiction.get(item.jurisdiction()));
    }

    private static boolean contains(List<Item> items, Item item) {
        return items.stream().anyMatch(candidate -> candidate.id().equals(item.id()));
    }
}
