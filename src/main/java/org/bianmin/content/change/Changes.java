package org.bianmin.content.change;

import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.FromContent;

/** The changes of every jurisdiction. Immutable, read once. */
public class Changes implements FromContent {

    private final Map<String, List<Change>> byJurisdiction;

    public Changes(Map<String, List<Change>> byJurisdiction) {
        this.byJurisdiction = Map.copyOf(byJurisdiction);
    }

    /** The changes of a jurisdiction, newest first. */
    public List<Change> of(String jurisdiction) {
        return byJurisdiction.getOrDefault(jurisdiction, List.of());
    }
}
