package org.bianmin.content.change;

import java.util.List;
import java.util.Map;

/** The changes of every jurisdiction. Immutable, read once. */
public final class Changes {

    private final Map<String, List<Change>> byJurisdiction;

    public Changes(Map<String, List<Change>> byJurisdiction) {
        this.byJurisdiction = Map.copyOf(byJurisdiction);
    }

    /** The changes of a jurisdiction, newest first. */
    public List<Change> of(String jurisdiction) {
        return byJurisdiction.getOrDefault(jurisdiction, List.of());
    }
}
