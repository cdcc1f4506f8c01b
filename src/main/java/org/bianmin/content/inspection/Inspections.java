package org.bianmin.content.inspection;

import java.util.List;
import java.util.Optional;

/** The regimes of inspection of all places. */
public record Inspections(List<InspectionRegime> all) {

    public Inspections {
        all = List.copyOf(all);
    }

    public Optional<InspectionRegime> regime(String id) {
        return all.stream().filter(regime -> regime.id().equals(id)).findFirst();
    }

    public List<InspectionRegime> ofPlace(String place) {
        return all.stream().filter(regime -> regime.place().equals(place)).toList();
    }
}
