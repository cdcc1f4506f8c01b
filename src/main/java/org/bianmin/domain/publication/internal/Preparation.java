package org.bianmin.domain.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.SourceClause;
import org.bianmin.content.control.StepOrder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicDocument.Figure;
import org.bianmin.content.published.PublicDocument.Objections;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.supervision.PostedList;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.ground.calendar.WrittenDay;
import org.bianmin.ground.text.Text;

/**
 * Makes the documents that could be public today. What somebody has written in a register or about a task does not come into one: of a
 * list that is posted only its office, its days and whether anybody has objected.
 */
@ApplicationScoped
public class Preparation {

    /** Numbers of a month change while its tasks are being done; those of older months stay as they were published. */
    private static final int MONTHS = 3;

    /** The setting of the controls whose registers hold posted lists. */
    private static final String NOTICE_DAYS = "noticeDays";

    private final Registers registers;
    private final InspectionResults inspections;

    Preparation(Registers registers, InspectionResults inspections) {
        this.registers = registers;
        this.inspections = inspections;
    }

    /** All documents, within the caller's transaction. */
    public List<PublicDocument> documents(Snapshot content, LocalDate today, Connection connection)
            throws SQLException {
        FigureRows rows = new FigureRows(connection);
        YearMonth last = YearMonth.from(today).minusMonths(1);
        YearMonth first = last.minusMonths(MONTHS - 1L);
        Controls controls = content.controls();
        return Stream.of(
                        notices(controls.all(), today),
                        figures(content, today, PublicKind.SAMPLES, rows.samples(controls, first)),
                        figures(content, today, PublicKind.FINDINGS, rows.findings(controls, first, last)),
                        runs(content, today, rows),
                        inspections.documents(content, today, first, last))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * A document that was made before, as it would be made now; empty where there is nothing to make it of any more.
     *
     * @return what somebody has written by hand stays as it is
     */
    public Optional<PublicDocument> again(
            PublicDocument document, Snapshot content, LocalDate today, Connection connection) throws SQLException {
        FigureRows rows = new FigureRows(connection);
        YearMonth last = YearMonth.from(today).minusMonths(1);
        YearMonth first = last.minusMonths(MONTHS - 1L);
        boolean ofMonth = document.kind() == PublicKind.SAMPLES || document.kind() == PublicKind.FINDINGS;
        if (ofMonth && YearMonth.parse(document.period()).isBefore(first)) {
            return Optional.of(document);
        }
        Controls controls = content.controls();
        List<PublicDocument> made =
                switch (document.kind()) {
                    case NOTICE ->
                        notices(
                                document.controls().stream()
                                        .flatMap(id -> controls.control(id).stream())
                                        .toList(),
                                today);
                    case SAMPLES -> figures(content, today, PublicKind.SAMPLES, rows.samples(controls, first));
                    case FINDINGS -> figures(content, today, PublicKind.FINDINGS, rows.findings(controls, first, last));
                    case RUNS -> runs(content, today, rows);
                    default -> List.of(document);
                };
        return made.stream().filter(one -> one.file().equals(document.file())).findFirst();
    }

    private List<PublicDocument> notices(List<Control> registers, LocalDate today) {
        List<PublicDocument> documents = new ArrayList<>();
        for (Control control : registers) {
            if (control.number(NOTICE_DAYS).isPresent() && !control.fields().isEmpty()) {
                for (RegisterEntry entry : this.registers.all(control)) {
                    notice(control, entry, today).ifPresent(documents::add);
                }
            }
            List<StepOrder.Posting> postings =
                    control.order().map(StepOrder::postings).orElse(List.of());
            if (!postings.isEmpty()) {
                for (RegisterEntry entry : this.registers.all(control)) {
                    for (StepOrder.Posting posting : postings) {
                        notice(control, entry, posting, today).ifPresent(documents::add);
                    }
                }
            }
        }
        return documents;
    }

    /** A notice among the steps of a matter; its number is that of the entry and which of the notices it is. */
    private static Optional<PublicDocument> notice(
            Control control, RegisterEntry entry, StepOrder.Posting posting, LocalDate today) {
        int which = control.order().orElseThrow().postings().indexOf(posting);
        Text title = control.notices().get(which);
        String objections = said(entry, posting.objections());
        Objections state = objections.isBlank()
                ? Objections.NONE
                : said(entry, posting.settledIn()).isBlank() ? Objections.OPEN : Objections.SETTLED;
        return WrittenDay.of(said(entry, posting.field()))
                .map(posted -> document(
                        PublicKind.NOTICE,
                        "no-" + entry.id() + "-" + (which + 1),
                        entry.unit(),
                        title,
                        today,
                        List.of(control.id()),
                        PublicDocument.Notice.of(posted, posting.days(), state),
                        List.of(),
                        List.of()));
    }

    private static String said(RegisterEntry entry, String field) {
        return field == null ? "" : entry.values().getOrDefault(field, "");
    }

    private static Optional<PublicDocument> notice(Control control, RegisterEntry entry, LocalDate today) {
        PostedList list = new PostedList(entry);
        int days = control.number(NOTICE_DAYS).orElseThrow();
        Objections objections =
                !list.hasObjection() ? Objections.NONE : list.hasOpenObjection() ? Objections.OPEN : Objections.SETTLED;
        return list.postedOn()
                .map(posted -> document(
                        PublicKind.NOTICE,
                        "no-" + entry.id(),
                        entry.unit(),
                        control.name(),
                        today,
                        List.of(control.id()),
                        PublicDocument.Notice.of(posted, days, objections),
                        List.of(),
                        List.of()));
    }

    private static List<PublicDocument> figures(
            Snapshot content, LocalDate today, PublicKind kind, List<FigureRows.OfMonth> numbers) {
        Map<String, String> places = new LinkedHashMap<>();
        content.controls().all().forEach(control -> places.put(control.id(), control.place()));
        Map<Unit, Map<String, List<Figure>>> byPlace = new LinkedHashMap<>();
        for (FigureRows.OfMonth one : numbers) {
            String place = places.get(one.figure().control());
            if (!place.equals(Control.OF_THE_DESK)) {
                byPlace.computeIfAbsent(Unit.ofPlace(place), unit -> new LinkedHashMap<>())
                        .computeIfAbsent(one.month(), month -> new ArrayList<>())
                        .add(one.figure());
            }
        }
        List<PublicDocument> documents = new ArrayList<>();
        byPlace.forEach((unit, months) -> months.forEach((month, figures) -> documents.add(document(
                kind,
                month,
                unit,
                content.catalog().messages().text("published_title_" + kind.code(), "month", Text.same(month)),
                today,
                figures.stream().map(Figure::control).distinct().toList(),
                null,
                figures,
                List.of()))));
        return documents;
    }

    private static List<PublicDocument> runs(Snapshot content, LocalDate today, FigureRows rows) throws SQLException {
        Map<String, LocalDate> lastDone =
                rows.lastDone(content.controls().all().stream().map(Control::id).toList());
        return content.catalog().jurisdictions().stream()
                .map(place -> Map.entry(
                        place.id(),
                        content.controls().ofPlace(place.id()).stream()
                                .map(control -> run(control, today, lastDone.get(control.id())))
                                .toList()))
                .filter(place -> !place.getValue().isEmpty())
                .map(place -> document(
                        PublicKind.RUNS,
                        PublicDocument.OF_RUNS,
                        Unit.ofPlace(place.getKey()),
                        content.catalog().messages().text("published_title_runs"),
                        today,
                        List.of(),
                        null,
                        List.of(),
                        place.getValue()))
                .toList();
    }

    private static PublicDocument.Run run(Control control, LocalDate today, LocalDate lastDone) {
        return new PublicDocument.Run(
                control.id(),
                control.basis().stream().map(SourceClause::number).toList(),
                lastDone,
                control.missing().isEmpty() ? control.when().nextAfter(today).orElse(null) : null);
    }

    private static PublicDocument document(
            PublicKind kind,
            String period,
            Unit unit,
            Text title,
            LocalDate today,
            List<String> controls,
            PublicDocument.Notice notice,
            List<Figure> figures,
            List<PublicDocument.Run> runs) {
        return new PublicDocument(kind, period, unit, title, today, null, controls, null, notice, figures, runs);
    }
}
