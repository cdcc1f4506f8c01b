package org.bianmin.content.control;

import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Item;

/**
 * What the sources and this office have put on a clock: the supervision controls, when the jobs run, and how long records are kept.
 *
 * @param clauses what the sources demand that a system can carry out, by number
 * @param all the controls of all jurisdictions
 * @param schedule when each job runs
 * @param retention how long each kind of record is kept
 */
public record Controls(
        List<SourceClause> clauses, List<Control> all, List<JobSchedule> schedule, List<Retention> retention) {

    public Controls {
        clauses = List.copyOf(clauses);
        all = List.copyOf(all);
        schedule = List.copyOf(schedule);
        retention = List.copyOf(retention);
    }

    /** For how long records of a kind are kept. */
    public Retention of(RecordKind kind) {
        return retention.stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }

    public Optional<Control> control(String id) {
        return all.stream().filter(control -> control.id().equals(id)).findFirst();
    }

    /** The controls of a jurisdiction. */
    public List<Control> ofPlace(String place) {
        return all.stream().filter(control -> control.place().equals(place)).toList();
    }

    /** The controls that carry a clause out, or a part of it. */
    public List<Control> carryingOut(SourceClause clause) {
        return all.stream()
                .filter(control -> control.basis().stream().anyMatch(one -> one.number() == clause.number()))
                .toList();
    }

    /** The samplings that can be drawn, of all jurisdictions. */
    public List<SamplingControl> samplings() {
        return all.stream().flatMap(control -> samplings(control).stream()).toList();
    }

    /** The samplings that a control asks for, one for each item; none where it asks for something else, or is not complete. */
    public List<SamplingControl> samplings(Control control) {
        return control.kind().id().equals(SamplingControl.KIND)
                        && control.missing().isEmpty()
                ? control.items().stream()
                        .map(item -> SamplingControl.of(control, item))
                        .toList()
                : List.of();
    }

    /** The counter at which an item is handled; empty where no source of its place says which there are. */
    public Optional<FieldWindow> windowOf(Item item) {
        return all.stream()
                .filter(control -> control.place().equals(item.jurisdiction()))
                .filter(control -> control.kind().id().equals(FieldWindow.KIND))
                .flatMap(control -> FieldWindow.of(control, item).stream())
                .findFirst();
    }

    /** The samplings that watch an item. */
    public List<SamplingControl> of(Item item) {
        return samplings().stream()
                .filter(sampling -> sampling.item().id().equals(item.id()))
                .toList();
    }
}
