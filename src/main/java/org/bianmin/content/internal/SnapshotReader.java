package org.bianmin.content.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Term;
import org.bianmin.content.change.ChangesReader;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.DivisionsReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FileStamp;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.GuideFigure;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.guide.SourcesReader;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.Linter;
import org.bianmin.content.office.OfficeFacts;
import org.bianmin.content.office.OfficeFactsReader;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.content.register.RegistersReader;
import org.bianmin.ground.text.Text;

/**
 * Reads a content folder jurisdiction by jurisdiction. Takes over from an earlier reading what has not been edited since and
 * names nothing that has.
 */
public final class SnapshotReader {

    private final Linter linter;
    private final ContentFolder folder;
    private final SortedMap<String, FileStamp> files;
    private final Map<String, SortedMap<String, FileStamp>> byPart;
    private final SnapshotParts before;

    /**
     * A reading that has not begun.
     *
     * @param folder one that reads each file once
     * @param files the stamps of all its files
     * @param before what an earlier reading has found, or null
     */
    public SnapshotReader(
            Linter linter, ContentFolder folder, SortedMap<String, FileStamp> files, SnapshotParts before) {
        this.linter = linter;
        this.folder = folder;
        this.files = files;
        this.byPart = files.entrySet().stream()
                .collect(Collectors.groupingBy(
                        file -> LintInput.partOf(file.getKey()),
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new)));
        this.before = before;
    }

    /** Reads the lists; all else is read when somebody asks for it. */
    public SnapshotParts read() {
        Map<String, FileStamp> shared = byPart.getOrDefault(LintInput.SHARED, new TreeMap<>());
        Read<Map<String, Term>> glossary = Read.of(problems -> CatalogReader.glossary(folder, problems));
        List<PlaceCatalog> lists = folder.foldersIn(ContentFolder.JURISDICTIONS).parallelStream()
                .map(id -> lists(id, shared, glossary.value()))
                .toList();
        Read<Catalog> catalog = Read.of(problems -> CatalogReader.join(
                folder,
                lists.stream()
                        .flatMap(one -> one.jurisdiction().value(problems).stream())
                        .toList(),
                glossary.value(problems),
                problems));
        Commons commons = new Commons(
                shared,
                files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith("/jurisdiction.yaml"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                catalog.value().items().map(Item::id).collect(Collectors.toSet()));
        Lazy<Read<Map<String, GuideFigure>>> figures =
                new Lazy<>(() -> Read.of(problems -> GuidesReader.figures(folder, problems)));
        Lazy<Read<List<SourceDocument>>> sources =
                new Lazy<>(() -> Read.of(problems -> SourcesReader.read(folder, catalog.value(), problems)));
        Lazy<LintInput> lint = new Lazy<>(() -> new LintInput(folder, catalog.value(), new Problems()));
        List<PlaceSnapshot> places = lists.stream()
                .map(one -> place(one, commons, catalog.value(), figures, sources, lint))
                .toList();
        return new SnapshotParts(linter, folder, files, commons, catalog, figures, sources, lint, places);
    }

    private PlaceCatalog lists(String id, Map<String, FileStamp> shared, Map<String, Term> glossary) {
        Map<String, FileStamp> own = byPart.getOrDefault(part(id), new TreeMap<>());
        return placeBefore(id)
                .map(PlaceSnapshot::lists)
                .filter(known -> before.commons().shared().equals(shared)
                        && known.files().equals(own)
                        && known.jurisdiction().isSound())
                .orElseGet(() -> new PlaceCatalog(
                        id, own, Read.of(problems -> CatalogReader.jurisdiction(folder, id, glossary, problems))));
    }

    private PlaceSnapshot place(
            PlaceCatalog lists,
            Commons commons,
            Catalog catalog,
            Lazy<Read<Map<String, GuideFigure>>> figures,
            Lazy<Read<List<SourceDocument>>> sources,
            Lazy<LintInput> lint) {
        Optional<PlaceSnapshot> known = placeBefore(lists.id())
                .filter(place -> place.lists() == lists && before.commons().equals(commons));
        Lazy<Read<Divisions>> divisions = kept(known, PlaceSnapshot::divisions)
                .orElseGet(() -> of(
                        lists,
                        new Divisions(lists.id(), Text.same(lists.id()), List.of()),
                        (place, problems) -> DivisionsReader.read(folder, place, problems)));
        return new PlaceSnapshot(
                lists,
                kept(known, PlaceSnapshot::controls)
                        .orElseGet(() -> of(
                                lists,
                                ControlsReader.OfPlace.none(),
                                (place, problems) -> ControlsReader.ofPlace(folder, place, problems))),
                kept(known, PlaceSnapshot::guides)
                        .filter(guides -> guides.get().value().isAlone())
                        .orElseGet(() -> of(
                                lists,
                                new GuidesReader.OfJurisdiction(lists.id(), List.of(), List.of(), List.of()),
                                (place, problems) -> GuidesReader.of(
                                        folder, catalog, figures.get().value(), place, problems))),
                kept(known, PlaceSnapshot::registers)
                        .orElseGet(() -> of(
                                lists,
                                (JurisdictionRegisters) null,
                                (place, problems) -> RegistersReader.of(
                                        folder, catalog, place, sources.get().value(), problems))),
                kept(known, PlaceSnapshot::changes)
                        .orElseGet(() -> of(
                                lists,
                                List.of(),
                                (place, problems) -> ChangesReader.of(folder, catalog, place.id(), problems))),
                divisions,
                kept(known, PlaceSnapshot::offices)
                        .orElseGet(() -> of(
                                lists,
                                OfficeFacts.none(),
                                (place, problems) -> OfficeFactsReader.read(
                                        folder, place, divisions.get().value(), problems))),
                known.map(PlaceSnapshot::lint)
                        .filter(Lazy::isMade)
                        .orElseGet(() ->
                                new Lazy<>(() -> linter.check(lint.get().part(part(lists.id()))))));
    }

    /** What was read before and is sound; what nobody has asked for could be read from a folder that has been edited since. */
    private static <T> Optional<Lazy<Read<T>>> kept(
            Optional<PlaceSnapshot> known, Function<PlaceSnapshot, Lazy<Read<T>>> part) {
        return known.map(part).filter(Lazy::isMade).filter(read -> read.get().isSound());
    }

    /** What is read of a jurisdiction whose lists have been read; else nothing. */
    private static <T> Lazy<Read<T>> of(PlaceCatalog lists, T nothing, BiFunction<Jurisdiction, Problems, T> reader) {
        return new Lazy<>(() -> Read.of(problems -> lists.jurisdiction()
                .value()
                .map(jurisdiction -> reader.apply(jurisdiction, problems))
                .orElse(nothing)));
    }

    private Optional<PlaceSnapshot> placeBefore(String id) {
        return before == null
                ? Optional.empty()
                : before.places().stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst();
    }

    private static String part(String id) {
        return ContentFolder.JURISDICTIONS + "/" + id + "/";
    }
}
