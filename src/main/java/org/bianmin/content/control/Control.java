package org.bianmin.content.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A supervision control (监管措施): what a source orders to be checked, done or recorded, on a clock or on an event.
 *
 * @param id never given to another one
 * @param place the jurisdiction; {@link #OF_THE_DESK} for what the desk checks of itself
 * @param items which it watches; none for all of the place, or where it watches something else
 * @param basis the clauses that order it; at least one, unless it is the desk's own or the office has decided it itself
 * @param with its settings by name: what the source states, and what the office has set, which the source leaves open
 * @param name a line that says what it is
 */
public record Control(
        String id,
        String place,
        ControlShape kind,
        List<Item> items,
        List<SourceClause> basis,
        Cadence when,
        Map<String, SettingValue> with,
        Text name) {

    /** The place of what the desk checks of itself, in all jurisdictions. */
    public static final String OF_THE_DESK = "";

    /** The setting that says on which day something was published. */
    public static final String PUBLISHED_ON = "publishedOn";

    /** The setting that says where. */
    public static final String PUBLISHED_AT = "publishedAt";

    /** Under this name stands who has decided it and when, where no source orders it. */
    public static final String DECIDED = "decided";

    /** The setting of {@link #notices()}. */
    public static final String NOTICES = "notices";

    public Control {
        items = List.copyOf(items);
        basis = List.copyOf(basis);
        with = Map.copyOf(with);
    }

    /**
     * A setting.
     *
     * @param by who has set it; null where the source states it
     * @param on the day, as it was written
     */
    public record SettingValue(String value, String by, String on) {}

    /**
     * That something was published.
     *
     * @param on the day
     * @param by who says so
     * @param at the place or address; null where none is named
     */
    public record Published(String on, String by, String at) {}

    public Optional<String> setting(String setting) {
        return Optional.ofNullable(with.get(setting)).map(SettingValue::value);
    }

    public Optional<Integer> number(String setting) {
        return setting(setting).map(Integer::valueOf);
    }

    /** Who has decided it and when, where no source orders it; null otherwise. */
    public SettingValue decided() {
        return with.get(DECIDED);
    }

    /** What it does not work without and nobody has set. */
    public List<ControlShape.Setting> missing() {
        return kind.settings().stream()
                .filter(setting ->
                        setting.needed() && !with.containsKey(setting.id()) || setting.saysWhen() && isToBeSet())
                .toList();
    }

    /** Whether the source says that it recurs, and neither the source nor the office how often. */
    public boolean isToBeSet() {
        return when.each() == Cadence.Each.SET;
    }

    /** What an entry of the register says that it orders; none where it orders none. */
    public List<RegisterField> fields() {
        return setting("fields").map(RegisterField::list).orElse(List.of());
    }

    /** Whether the register is one that whoever handles cases writes to, and not the manager alone. */
    public boolean isKeptByCounters() {
        return setting("counters").isPresent();
    }

    /** The fields that different people have to fill in, each another one; none where it does not matter. */
    public List<String> apart() {
        return setting("apart").map(RegisterField::named).orElse(List.of());
    }

    /** The order in which an entry is filled in; empty where there is none. */
    public Optional<StepOrder> order() {
        return setting("order").flatMap(StepOrder::parse);
    }

    /** What the public notices among its steps are called, in their order; as many as there are. */
    public List<Text> notices() {
        return setting(NOTICES).stream()
                .flatMap(written -> RegisterField.list(written).stream())
                .map(RegisterField::name)
                .toList();
    }

    /** Where an entry says what a proposed list changes at each tier; empty where no list is proposed through it. */
    public Optional<ProposedFields> proposed() {
        return setting(ProposedFields.SETTING).map(ProposedFields::parse);
    }

    /** Whether a change is proposed through it with the list as it is to be. */
    public boolean takesLists() {
        return proposed().isPresent();
    }

    /** When it was published by whom and where; null where it has not been, or publishes nothing. */
    public Published published() {
        SettingValue on = with.get(PUBLISHED_ON);
        return on == null
                ? null
                : new Published(on.value(), on.by(), setting(PUBLISHED_AT).orElse(null));
    }

    /** Whether it is about something that has to be published. */
    public boolean publishes() {
        return kind.setting(PUBLISHED_ON).isPresent();
    }

    public List<String> itemIds() {
        return items.stream().map(Item::id).toList();
    }
}
