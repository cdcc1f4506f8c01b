package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.inspection.Inspection;
import org.bianmin.domain.inspection.InspectionEvent;
import org.bianmin.domain.inspection.InspectionEvidence;
import org.bianmin.domain.inspection.InspectionFields;
import org.bianmin.domain.inspection.InspectionProgress;
import org.bianmin.domain.inspection.InspectionRules;
import org.bianmin.domain.inspection.InspectionTrouble;
import org.bianmin.domain.inspection.Inspections;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.files.StoredFile;
import org.bianmin.ground.text.Text;

/** Puts inspections, and what can be done in them, into words. */
@Singleton
class InspectionSheets {

    private static final Set<String> CHOSEN = Set.of(
            InspectionFields.REASON,
            InspectionFields.MODE,
            InspectionFields.OUTCOME,
            InspectionFields.REFUSED,
            InspectionFields.INSPECTORS);

    private final Inspections inspections;
    private final InspectionEvidence evidence;

    InspectionSheets(Inspections inspections, InspectionEvidence evidence) {
        this.inspections = inspections;
        this.evidence = evidence;
    }

    /**
     * What was sent and not taken.
     *
     * @param step of which it was; empty where nothing was sent
     * @param said the key of what there is to say at the top; null where only fields are wrong
     */
    record Tried(String step, Map<String, String> typed, List<InspectionTrouble> troubles, String said) {

        static Tried nothing() {
            return new Tried("", Map.of(), List.of(), null);
        }
    }

    /** A row of the list. */
    InspectionsPage.Row row(Snapshot now, Inspections.Opened opened, Handler handler) {
        Inspection inspection = opened.inspection();
        Optional<InspectionRegime> regime = now.inspections().regime(inspection.regime());
        List<InspectionStep> own =
                regime.map(known -> open(known, opened, handler)).orElse(List.of());
        return new InspectionsPage.Row(
                inspection,
                regime.map(InspectionRegime::name).orElseGet(() -> Text.same(inspection.regime())),
                opened.object(),
                own.stream().map(InspectionStep::name).findFirst().orElse(null),
                CaseRows.name(now, inspection.unit()),
                ChinaTimes.minute(inspection.openedAt()),
                inspection.inspectors().contains(handler.account()));
    }

    InspectionSheet of(Visit visit, Snapshot now, InspectionRegime regime, Inspections.Opened opened, Tried tried) {
        Handler handler = visit.handler();
        Inspection inspection = opened.inspection();
        PageContext page = visit.page();
        InspectionProgress progress = InspectionProgress.of(regime, opened.events());
        List<InspectionStep> own = open(regime, opened, handler);
        List<InspectionForm> forms = new ArrayList<>();
        for (InspectionStep step : own) {
            boolean again = tried.step().equals(step.id());
            forms.add(new InspectionForm(
                    step.id(),
                    step.name(),
                    step.hint(),
                    tried.step().isEmpty() ? forms.isEmpty() : again,
                    InspectionForms.hasPhotos(step),
                    new InspectionForms(
                                    page,
                                    regime,
                                    step.id(),
                                    again ? tried.typed() : Map.of(),
                                    again ? tried.troubles() : List.of())
                            .of(step, inspectors(inspection, handler, again))));
        }
        return new InspectionSheet(
                inspection,
                regime,
                CitedPlace.of(now, regime.where()),
                opened.object(),
                CaseRows.name(now, inspection.unit()),
                inspection.concerned() == null ? null : CaseRows.name(now, inspection.concerned()),
                ChinaTimes.minute(inspection.openedAt()),
                regime.steps().stream()
                        .map(step -> new InspectionSheet.Step(
                                step.name(), step.by().code(), state(regime, progress, step, inspection)))
                        .toList(),
                forms,
                barred(regime, opened, handler),
                InspectionRules.addsEvidence(inspection, handler),
                photos(evidence.of(handler, inspection.id()), opened),
                photos(evidence.kept(handler, inspection.id()), opened),
                own.stream().anyMatch(step -> step.id().equals(tried.step()))
                        ? List.of()
                        : unsent(page, regime, tried.typed()),
                opened.events().stream()
                        .map(event -> event(page, regime, event))
                        .toList(),
                lines(page, tried));
    }

    private static List<InspectionSheet.Line> lines(PageContext page, Tried tried) {
        Stream<InspectionSheet.Line> said =
                tried.said() == null ? Stream.of() : Stream.of(new InspectionSheet.Line(null, page.t(tried.said())));
        return Stream.concat(
                        said,
                        tried.troubles().stream()
                                .map(trouble -> InspectionSheet.Line.of(
                                        tried.step(), InspectionForms.words(page, trouble), trouble)))
                .toList();
    }

    /** The steps that a member of staff can do now. */
    private static List<InspectionStep> open(InspectionRegime regime, Inspections.Opened opened, Handler handler) {
        return regime.steps().stream()
                .filter(step -> InspectionRules.bar(regime, opened.inspection(), opened.events(), step, handler)
                        .isEmpty())
                .toList();
    }

    private static List<InspectionSheet.Bar> barred(
            InspectionRegime regime, Inspections.Opened opened, Handler handler) {
        return regime.steps().stream()
                .flatMap(step ->
                        InspectionRules.bar(regime, opened.inspection(), opened.events(), step, handler).stream()
                                .filter(bar -> bar != InspectionRules.Bar.STATE)
                                .map(bar -> new InspectionSheet.Bar(step.name(), "inspection_bar_" + bar.code())))
                .toList();
    }

    /** Who can be named as having been there; who fills it in was, unless they have just said otherwise. */
    private List<InspectionForm.Choice> inspectors(Inspection inspection, Handler handler, boolean again) {
        Map<String, String> names = inspections.inspectors(inspection.unit());
        Map<String, String> choice = new LinkedHashMap<>();
        if (inspection.isDrawn()) {
            inspection.inspectors().forEach(account -> choice.put(account, names.getOrDefault(account, account)));
        } else {
            choice.putAll(names);
        }
        return choice.entrySet().stream()
                .map(one -> new InspectionForm.Choice(
                        InspectionForms.INSPECTOR + one.getKey(),
                        one.getKey(),
                        Text.same(one.getValue() + " " + one.getKey()),
                        !again && one.getKey().equals(handler.account())))
                .toList();
    }

    private static String state(
            InspectionRegime regime, InspectionProgress progress, InspectionStep step, Inspection inspection) {
        if (progress.done().contains(step.id())) {
            return "done";
        }
        if (progress.fallsAway(step)) {
            return "none";
        }
        return inspection.isOpen() && progress.isOpen(regime, step) ? "open" : "later";
    }

    private static List<InspectionSheet.Photo> photos(List<StoredFile> files, Inspections.Opened opened) {
        Map<String, String> digests = new LinkedHashMap<>();
        opened.events().stream()
                .filter(event -> event.step().equals(InspectionEvent.EVIDENCE))
                .forEach(event -> digests.putAll(event.said()));
        return files.stream()
                .map(file -> new InspectionSheet.Photo(
                        file.id().toString(),
                        file.name(),
                        ChinaTimes.minute(file.storedAt()),
                        digests.getOrDefault(file.id().toString(), "")))
                .toList();
    }

    private static InspectionSheet.Event event(PageContext page, InspectionRegime regime, InspectionEvent event) {
        Optional<InspectionStep> step = regime.step(event.step());
        return new InspectionSheet.Event(
                step.map(InspectionStep::name).orElseGet(() -> page.messages().text("inspection_did_" + event.step())),
                ChinaTimes.minute(event.at()),
                event.actor(),
                step.filter(known -> known.form().hasPaper())
                        .map(known -> event.position())
                        .orElse(null),
                event.step().equals(InspectionEvent.EVIDENCE)
                        ? List.of(new InspectionSheet.Word(
                                page.messages().text("inspection_photos"),
                                String.valueOf(event.said().size())))
                        : words(page, regime, event.said()));
    }

    /** What was written, in the order of the form. */
    static List<InspectionSheet.Word> words(PageContext page, InspectionRegime regime, Map<String, String> said) {
        List<InspectionSheet.Word> words = new ArrayList<>();
        for (String field : InspectionFields.SINGLE) {
            if (said.containsKey(field)) {
                words.add(new InspectionSheet.Word(
                        page.messages().text("inspection_field_" + field), value(page, field, said.get(field))));
            }
        }
        regime.points().forEach(point -> {
            String seen = said.get(InspectionFields.point(point.number()));
            if (seen != null) {
                String what = said.getOrDefault(InspectionFields.pointWords(point.number()), "");
                words.add(new InspectionSheet.Word(
                        point.words(), page.t("inspection_point_" + seen) + (what.isEmpty() ? "" : "\n" + what)));
            }
        });
        return words;
    }

    /** What was typed, as far as it is somebody's own words: what was only ticked is soon ticked again. */
    private static List<InspectionSheet.Word> unsent(
            PageContext page, InspectionRegime regime, Map<String, String> typed) {
        Stream<InspectionSheet.Word> single = InspectionFields.SINGLE.stream()
                .filter(field -> !CHOSEN.contains(field)
                        && !typed.getOrDefault(field, "").isBlank())
                .map(field ->
                        new InspectionSheet.Word(page.messages().text("inspection_field_" + field), typed.get(field)));
        Stream<InspectionSheet.Word> points = regime.points().stream()
                .filter(point -> !typed.getOrDefault(InspectionFields.pointWords(point.number()), "")
                        .isBlank())
                .map(point -> new InspectionSheet.Word(
                        point.words(), typed.get(InspectionFields.pointWords(point.number()))));
        return Stream.concat(single, points).toList();
    }

    private static String value(PageContext page, String field, String value) {
        return switch (field) {
            case InspectionFields.REASON, InspectionFields.MODE, InspectionFields.OUTCOME ->
                page.t("inspection_" + field + "_" + value);
            case InspectionFields.REFUSED -> page.t("inspection_refused");
            default -> value;
        };
    }
}
