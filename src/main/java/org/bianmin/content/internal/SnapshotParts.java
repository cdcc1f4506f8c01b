package org.bianmin.content.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.change.Change;
import org.bianmin.content.change.Changes;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.FileStamp;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.GuideFigure;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintReport;
import org.bianmin.content.lint.Linter;
import org.bianmin.content.register.Registers;
import org.bianmin.content.service.Services;
import org.bianmin.content.service.ServicesReader;
import org.bianmin.content.urgent.UrgentMatters;
import org.bianmin.content.urgent.UrgentReader;

/**
 * What a reading of the content has found or will find when it is asked.
 *
 * @param folder from which each file is read once
 * @param files the stamps of all files when the reading began
 */
public record SnapshotParts(
        Linter linter,
        ContentFolder folder,
        Map<String, FileStamp> files,
        Commons commons,
        Read<Catalog> catalog,
        Lazy<Read<Map<String, GuideFigure>>> figures,
        Lazy<Read<List<SourceDocument>>> sources,
        Lazy<LintInput> lint,
        List<PlaceSnapshot> places) {

    /** What has been read of the folder of one jurisdiction. */
    public Optional<PlaceSnapshot> place(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** The ids of the jurisdictions in which nothing has been edited since, if no edit anywhere else can show on their pages. */
    public Set<String> untouchedSince(SnapshotParts earlier) {
        Map<String, PlaceSnapshot> known =
                earlier.places().stream().collect(Collectors.toMap(PlaceSnapshot::id, place -> place));
        boolean alone = commons.equals(earlier.commons())
                && known.keySet().equals(places.stream().map(PlaceSnapshot::id).collect(Collectors.toSet()))
                && places.stream().allMatch(place -> place.showsOnlyOnItsOwnPages(known.get(place.id())));
        return alone
                ? places.stream()
                        .filter(place -> place.hasFilesOf(known.get(place.id())))
                        .map(PlaceSnapshot::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The guides of every jurisdiction, with the documents that they quote. */
    public Guides guides(Catalog catalog, Problems problems) {
        figures.get().value(problems);
        return GuidesReader.join(
                folder,
                catalog,
                places.stream()
                        .map(place -> place.guides().get().value(problems))
                        .toList(),
                sources.get().value(problems),
                problems);
    }

    public Controls controls(Catalog catalog, Problems problems) {
        return ControlsReader.join(
                folder,
                places.stream()
                        .map(place -> place.controls().get().value(problems))
                        .toList(),
                problems);
    }

    /** Reads the towns and villages, and what offices have filled in, for what is wrong with them. */
    public void readOffices(Problems problems) {
        places.forEach(place -> {
            Objects.requireNonNull(place.divisions().get().value(problems));
            Objects.requireNonNull(place.offices().get().value(problems));
        });
    }

    /** Appointments, home visits and post. */
    public Services services(Catalog catalog, Problems problems) {
        return ServicesReader.read(folder, catalog, sources.get().value(), problems);
    }

    /** What cannot wait for a form. */
    public UrgentMatters urgent(Catalog catalog, Problems problems) {
        return UrgentReader.read(folder, catalog, sources.get().value(), problems);
    }

    /** What was changed when, in each jurisdiction. */
    public Changes changes(Problems problems) {
        Map<String, List<Change>> all = new LinkedHashMap<>();
        places.forEach(place -> all.put(place.id(), place.changes().get().value(problems)));
        return new Changes(all);
    }

    /** The registers of each jurisdiction that has any. */
    public Registers registers(Problems problems) {
        return new Registers(places.stream()
                .map(place -> place.registers().get().value(problems))
                .filter(Objects::nonNull)
                .toList());
    }

    /** Reads and checks every jurisdiction, on all cores. */
    public void complete() {
        // Before the jurisdictions, which would wait for each other if each asked for them.
        figures.get();
        sources.get();
        lint.get();
        places.parallelStream().forEach(PlaceSnapshot::complete);
    }

    /** What was found wrong, by readers and by rules: what the form of a file breaks is met by both. */
    public LintReport report(Problems reading) {
        return new LintReport(Stream.of(
                        reading.all().stream(),
                        linter.check(lint.get().part(LintInput.SHARED)).stream(),
                        places.stream().flatMap(place -> place.lint().get().stream()))
                .flatMap(problems -> problems)
                .distinct()
                .sorted(ContentProblem.BY_FILE_AND_LINE)
                .toList());
    }
}
