package org.bianmin.doors.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.SourceClause;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.Inspections;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicKind;
import org.bianmin.ground.text.Text;

/**
 * A public document as it is shown, by the site to everybody and by the counter to who approves it. What the content has no more is
 * called by its id.
 *
 * @param unit what the office is called that publishes it
 * @param because the controls that order it
 */
public record PublicView(
        PublicDocument document,
        Text unit,
        List<Because> because,
        List<Numbers> numbers,
        List<Ran> runs,
        List<Visited> visits) {

    /** A control that orders a publication, with the clauses in which it stands. */
    public record Because(Text name, List<SourceClause> clauses) {}

    /**
     * The numbers of a control.
     *
     * @param item null where none is named
     */
    public record Numbers(Text control, Text item, List<Count> counts) {}

    /** @param name the end of the key of its words */
    public record Count(String name, long value) {}

    /**
     * When a control ran.
     *
     * @param last null if never
     * @param next null where nobody can know
     */
    public record Ran(Text control, List<Integer> clauses, String last, String next) {}

    /**
     * An inspection.
     *
     * @param object the organisation; empty where it is not named
     * @param reason the end of the key of its words
     */
    public record Visited(Text regime, String object, String reason, String day, int found) {}

    public static PublicView of(
            PublicDocument document, Controls controls, Inspections inspections, Catalog catalog, Divisions divisions) {
        Map<String, Control> known =
                controls.ofPlace(document.place()).stream().collect(Collectors.toMap(Control::id, control -> control));
        return new PublicView(
                document,
                divisions.name(document.unit()),
                document.controls().stream()
                        .map(id -> new Because(
                                name(known, id),
                                Optional.ofNullable(known.get(id))
                                        .map(Control::basis)
                                        .orElse(List.of())))
                        .toList(),
                document.figures().stream()
                        .map(figure -> new Numbers(
                                name(known, figure.control()),
                                figure.item() == null ? null : catalog.nameOf(figure.item()),
                                counts(document.kind(), figure)))
                        .toList(),
                document.runs().stream()
                        .map(run -> new Ran(
                                name(known, run.control()),
                                run.clauses(),
                                run.lastRun() == null ? null : run.lastRun().toString(),
                                run.nextDue() == null ? null : run.nextDue().toString()))
                        .toList(),
                document.visits().stream()
                        .map(visit -> new Visited(
                                inspections
                                        .regime(visit.regime())
                                        .map(InspectionRegime::name)
                                        .orElseGet(() -> Text.same(visit.regime())),
                                visit.object(),
                                visit.reason().code(),
                                visit.day().toString(),
                                visit.found()))
                        .toList());
    }

    private static Text name(Map<String, Control> known, String id) {
        return Optional.ofNullable(known.get(id)).map(Control::name).orElseGet(() -> Text.same(id));
    }

    private static List<Count> counts(PublicKind kind, PublicDocument.Figure figure) {
        return kind.counts().stream()
                .map(count -> new Count(count, figure.counts().getOrDefault(count, 0L)))
                .toList();
    }
}
