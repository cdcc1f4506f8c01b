package org.bianmin.content.division;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.content.catalog.Tier;

/**
 * An office of one of the three tiers: that of a whole place, of a town (镇、街道) or of a village (村、社区). Written {@code tunchang},
 * {@code tunchang/469022100}, {@code tunchang/469022100/469022100001}.
 *
 * @param place the id of the jurisdiction
 * @param town the town's division code, or null
 * @param village the village's division code, or null; never without a town
 */
public record Unit(String place, String town, String village) {

    private static final Pattern PATH = Pattern.compile("[a-z0-9-]+(/[0-9]{9}(/[0-9]{12})?)?");

    public Unit {
        if (place == null || place.isBlank() || (village != null && town == null)) {
            throw new IllegalArgumentException("no unit: " + place + "/" + town + "/" + village);
        }
    }

    public static Unit ofPlace(String place) {
        return new Unit(place, null, null);
    }

    /** Reads what {@link #path} has written; empty if it is no unit. Whether it exists, {@link Divisions} know. */
    public static Optional<Unit> parse(String path) {
        if (path == null || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        String[] parts = path.split("/");
        return Optional.of(new Unit(parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null));
    }

    public Tier tier() {
        if (village != null) {
            return Tier.VILLAGE;
        }
        return town != null ? Tier.TOWN : Tier.DISTRICT;
    }

    /** Whether another unit is this one or lies within it. */
    public boolean covers(Unit other) {
        return place.equals(other.place)
                && (town == null || town.equals(other.town))
                && (village == null || village.equals(other.village));
    }

    /** The office one tier above; empty for that of a place. */
    public Optional<Unit> above() {
        if (village != null) {
            return Optional.of(new Unit(place, town, null));
        }
        return town != null ? Optional.of(ofPlace(place)) : Optional.empty();
    }

    public String path() {
        String ofTown = town == null ? place : place + "/" + town;
        return village == null ? ofTown : ofTown + "/" + village;
    }
}
