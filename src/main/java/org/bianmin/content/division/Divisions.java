package org.bianmin.content.division;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;

/**
 * The towns and villages of one place.
 *
 * @param place the id of the jurisdiction
 * @param name what it is called
 * @param towns in the order of the list; none where there is no list
 */
public record Divisions(String place, Text name, List<Town> towns) {

    public Divisions {
        towns = List.copyOf(towns);
    }

    /** Whether the place has no list of towns and villages, so that nobody is asked for them. */
    public boolean isEmpty() {
        return towns.isEmpty();
    }

    /** The unit of that path, if there is one here. */
    public Optional<Unit> find(String path) {
        return Unit.parse(path).filter(this::exists);
    }

    /** Whether there is such an office: of the place itself, of a town, of a village. A unit of statistics has none. */
    public boolean exists(Unit unit) {
        return switch (unit.tier()) {
            case DISTRICT -> unit.place().equals(place);
            case TOWN -> town(unit).filter(Town::isTown).isPresent();
            case VILLAGE -> village(unit).isPresent();
        };
    }

    /** The town of a unit, or the unit of statistics in which a village stands. */
    public Optional<Town> town(Unit unit) {
        return unit.place().equals(place)
                ? towns.stream().filter(town -> town.code().equals(unit.town())).findFirst()
                : Optional.empty();
    }

    public Optional<Village> village(Unit unit) {
        return town(unit)
                .flatMap(town -> town.villages().stream()
                        .filter(village -> village.code().equals(unit.village()))
                        .findFirst());
    }

    /** The nearest office above; empty for that of the place. */
    public Optional<Unit> above(Unit unit) {
        return unit.above().flatMap(above -> exists(above) ? Optional.of(above) : above(above));
    }

    /** Every office, from that of the place to the last village, each town before its villages. */
    public Stream<Unit> units() {
        return Stream.concat(Stream.of(Unit.ofPlace(place)), towns.stream().flatMap(this::units));
    }

    /**
     * What a unit is called in full, such as 屯城镇 文安社区居委会; of the place, its own name. Of one that the list no longer
     * has, whatever is not known is called by its code.
     */
    public Text name(Unit unit) {
        if (unit.town() == null) {
            return unit.place().equals(place) ? name : Text.same(unit.place());
        }
        Optional<Town> town = town(unit);
        Stream<String> ofTown =
                town.isPresent() ? Stream.ofNullable(town.get().name()).map(Text::zh) : Stream.of(unit.town());
        Stream<String> ofVillage = Stream.ofNullable(unit.village())
                .map(code -> village(unit).map(found -> found.name().zh()).orElse(code));
        return new Text(Stream.concat(ofTown, ofVillage).collect(Collectors.joining(" ")), null);
    }

    private Stream<Unit> units(Town town) {
        Stream<Unit> whole = town.isTown() ? Stream.of(new Unit(place, town.code(), null)) : Stream.empty();
        return Stream.concat(
                whole, town.villages().stream().map(village -> new Unit(place, town.code(), village.code())));
    }
}
