package org.bianmin.content;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bianmin.content.calendar.HolidaySchedule;
import org.bianmin.content.calendar.HolidaysReader;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Natures;
import org.bianmin.content.catalog.NaturesReader;
import org.bianmin.content.change.Changes;
import org.bianmin.content.control.Controls;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.PlaceDivisions;
import org.bianmin.content.find.NotListed;
import org.bianmin.content.find.NotListedReader;
import org.bianmin.content.find.Synonym;
import org.bianmin.content.find.SynonymsReader;
import org.bianmin.content.find.Themes;
import org.bianmin.content.find.ThemesReader;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.inspection.Inspections;
import org.bianmin.content.inspection.InspectionsReader;
import org.bianmin.content.internal.Lazy;
import org.bianmin.content.internal.Read;
import org.bianmin.content.internal.SnapshotParts;
import org.bianmin.content.lint.LintReport;
import org.bianmin.content.lint.Linter;
import org.bianmin.content.lint.Translations;
import org.bianmin.content.national.Laws;
import org.bianmin.content.national.LawsReader;
import org.bianmin.content.notice.NoticeTemplates;
import org.bianmin.content.notice.NoticesReader;
import org.bianmin.content.office.OfficeFacts;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.ProcessesReader;
import org.bianmin.content.published.PublicDocuments;
import org.bianmin.content.published.PublicFiles;
import org.bianmin.content.register.Registers;
import org.bianmin.content.service.Services;
import org.bianmin.content.urgent.UrgentMatters;
import org.bianmin.ground.text.Text;

/**
 * All content as it was at one moment. Whoever works with it takes one snapshot and keeps to it to the end, so that nothing that
 * is made of it mixes two states; an edit makes another snapshot.
 *
 * <p>The lists are read at once; what else there is, is read when it is first asked for, so that a function which takes an
 * application does not read a hundred guides first. {@link #complete} reads all of it. Every getter throws {@link
 * BrokenContentException} with all problems of what it answers, if there is any error. Immutable; safe for several threads.
 */
public final class Snapshot {

    private final SnapshotParts parts;
    private final Lazy<Read<Controls>> controls;
    private final Lazy<Read<Guides>> guides;
    private final Lazy<Read<Registers>> registers;
    private final Lazy<Read<Laws>> laws;
    private final Lazy<Read<Changes>> changes;
    private final Lazy<Read<Themes>> themes;
    private final Lazy<Read<List<Synonym>>> synonyms;
    private final Lazy<Read<List<NotListed>>> notListed;
    private final Lazy<Read<Natures>> natures;
    private final Lazy<Read<UrgentMatters>> urgent;
    private final Lazy<Read<Services>> services;
    private final Lazy<Read<HolidaySchedule>> calendar;
    private final Lazy<Read<Processes>> processes;
    private final Lazy<Read<Inspections>> inspections;
    private final Lazy<Read<NoticeTemplates>> notices;
    private final Lazy<Read<PublicDocuments>> published;
    private final Lazy<Translations> translations;
    private final Lazy<LintReport> report;

    Snapshot(SnapshotParts parts) {
        this.parts = parts;
        ContentFolder folder = parts.folder();
        this.controls = read(parts::controls);
        this.guides = read(parts::guides);
        this.registers = read((catalog, problems) -> parts.registers(problems));
        this.laws = read((catalog, problems) -> LawsReader.read(folder, catalog, problems));
        this.changes = read((catalog, problems) -> parts.changes(problems));
        this.themes = read((catalog, problems) -> ThemesReader.read(folder, catalog, problems));
        this.synonyms = read((catalog, problems) -> SynonymsReader.read(folder, problems));
        this.notListed = read((catalog, problems) -> NotListedReader.read(folder, problems));
        this.natures = read((catalog, problems) -> NaturesReader.read(folder, catalog, problems));
        this.urgent = read(parts::urgent);
        this.services = read(parts::services);
        this.calendar = read((catalog, problems) -> HolidaysReader.schedule(folder, problems));
        this.processes = read((catalog, problems) ->
                ProcessesReader.read(folder, catalog, parts.sources().get().value(), problems));
        this.inspections = read((catalog, problems) -> InspectionsReader.read(
                folder, catalog, registers.get().value(), controls.get().value(), problems));
        this.notices = read((catalog, problems) ->
                NoticesReader.read(folder, processes.get().value(problems), problems));
        this.published = read((catalog, problems) -> PublicFiles.read(folder, problems));
        this.translations = new Lazy<>(() -> Translations.read(folder, new Problems()));
        this.report = new Lazy<>(this::check);
    }

    private <T> Lazy<Read<T>> read(BiFunction<Catalog, Problems, T> reader) {
        return new Lazy<>(() -> Read.of(problems -> reader.apply(parts.catalog().value(), problems)));
    }

    /** The lists, forms, terms and words. */
    public Catalog catalog() {
        return parts.catalog().sound();
    }

    /** What runs by itself, and when. */
    public Controls controls() {
        return controls.get().sound();
    }

    public Guides guides() {
        return guides.get().sound();
    }

    public Registers registers() {
        return registers.get().sound();
    }

    /** What national and provincial law says of items. */
    public Laws laws() {
        return laws.get().sound();
    }

    /** The towns and villages of each place; of one that is asked for, its list is read, and no other. */
    public PlaceDivisions divisions() {
        return id -> parts.place(id)
                .map(place -> place.divisions().get().sound())
                .orElseGet(() -> new Divisions(id, Text.same(id), List.of()));
    }

    /** What the offices of a place have filled in; read when that place is first asked for. */
    public OfficeFacts officeFacts(String jurisdiction) {
        return parts.place(jurisdiction)
                .map(place -> place.offices().get().sound())
                .orElseGet(OfficeFacts::none);
    }

    public Changes changes() {
        return changes.get().sound();
    }

    public Themes themes() {
        return themes.get().sound();
    }

    /** What people say, and what the lists say. */
    public List<Synonym> synonyms() {
        return synonyms.get().sound();
    }

    /** What people ask for and no list holds. */
    public List<NotListed> notListed() {
        return notListed.get().sound();
    }

    /** Why items have the nature they have. */
    public Natures natures() {
        return natures.get().sound();
    }

    /** What cannot wait for a form. */
    public UrgentMatters urgent() {
        return urgent.get().sound();
    }

    /** Appointments, home visits and post: what sources say and offices offer. */
    public Services services() {
        return services.get().sound();
    }

    public HolidaySchedule calendar() {
        return calendar.get().sound();
    }

    /** How cases are handled. */
    public Processes processes() {
        return processes.get().sound();
    }

    public Inspections inspections() {
        return inspections.get().sound();
    }

    /** The templates of the notices that are issued in cases. */
    public NoticeTemplates notices() {
        return notices.get().sound();
    }

    /** What was made public. */
    public PublicDocuments published() {
        return published.get().sound();
    }

    /** The documents from which items were transcribed. */
    public List<SourceDocument> sources() {
        return parts.sources().get().sound();
    }

    /** Which translations have been compared with their Chinese. */
    public Translations translations() {
        return translations.get();
    }

    /** All that is wrong anywhere in the content; never throws. */
    public LintReport report() {
        return report.get();
    }

    /** Every text that has a translation. */
    public List<Text> translated() {
        return Linter.translated(parts.lint().get());
    }

    /** Reads and checks all that nobody has asked for yet. What is wrong stands in the {@link #report}. */
    public Snapshot complete() {
        report.get();
        translations.get();
        return this;
    }

    /**
     * The ids of the jurisdictions whose own pages would be made just so again. None where what all share or any list has been
     * edited, for every page may name items of every jurisdiction; nor where a jurisdiction that names items of others has.
     *
     * @param before an earlier snapshot of the same folder
     */
    public Set<String> untouchedSince(Snapshot before) {
        return parts.untouchedSince(before.parts());
    }

    SnapshotParts parts() {
        return parts;
    }

    private LintReport check() {
        parts.complete();
        Problems reading = new Problems();
        parts.catalog().value(reading);
        Stream.of(
                        calendar, guides, registers, laws, changes, themes, synonyms, notListed, natures, urgent,
                        services, controls, processes, notices, published)
                .forEach(part -> part.get().value(reading));
        inspections.get().value(reading);
        parts.readOffices(reading);
        return parts.report(reading);
    }
}
