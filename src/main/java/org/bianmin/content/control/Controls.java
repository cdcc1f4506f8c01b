package org.bianmin.content.control;

import java.util.List;
import org.bianmin.content.catalog.Item;

/**
 * What the sources and this office have put on a clock: the supervision controls, and when the jobs run.
 *
 * @param samplings the samplings that the sources demand, of all jurisdictions
 * @param schedule when each job runs
 */
public record Controls(List<SamplingControl> samplings, List<JobSchedule> schedule) {

    public Controls {
        samplings = List.copyOf(samplings);
        schedule = List.copyOf(schedule);
    }

    /** The samplings that watch an item. */
    public List<SamplingControl> of(Item item) {
        return samplings.stream()
                .filter(sampling -> sampling.item().id().equals(item.id()))
                .toList();
    }
}
