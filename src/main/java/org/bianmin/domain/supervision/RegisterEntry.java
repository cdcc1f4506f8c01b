package org.bianmin.domain.supervision;

import java.time.Instant;
import java.util.Map;
import org.bianmin.content.division.Unit;

/**
 * An entry of a register, in one of its versions.
 *
 * @param unit the office whose it is
 * @param version from 1
 * @param actor the account that wrote it so
 * @param action {@code add}, {@code change} or {@code remove}
 * @param values by the Chinese name of the field
 */
public record RegisterEntry(
        long id, Unit unit, int version, Instant at, String actor, String action, Map<String, String> values) {

    public RegisterEntry {
        values = Map.copyOf(values);
    }

    /** Names the entry and shows nothing of what it says. */
    @Override
    public String toString() {
        return "RegisterEntry[" + id + " " + version + " " + action + "]";
    }
}
