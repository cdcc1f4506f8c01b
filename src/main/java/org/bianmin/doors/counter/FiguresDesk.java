package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.FigureRow;
import org.bianmin.domain.cases.Figures;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.counter.FiguresPage.FigureLine;
import org.bianmin.doors.counter.FiguresPage.FigureTable;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.BarChart;
import org.bianmin.doors.page.BarChart.Bar;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Shows the figures of offices to whoever manages them, on a page and as a table. */
@Singleton
class FiguresDesk {

    private static final int USUAL = 12;
    private static final int CHOICE = 36;
    private static final String ALL = "all";
    private static final List<String> GROUPS = List.of("month", "item", "office");
    private static final List<String> COLUMNS = List.of(
            "received",
            "closed",
            "median",
            "ninth",
            "timed",
            "returned",
            "again",
            "overdue",
            "rated",
            "averaged",
            "rating",
            "bad");

    private final Figures figures;
    private final CounterGuard guard;
    private final ContentHolder content;
    private final Clock clock;

    FiguresDesk(Figures figures, CounterGuard guard, ContentHolder content, Clock clock) {
        this.figures = figures;
        this.guard = guard;
        this.content = content;
        this.clock = clock;
    }

    /** The months that are asked for: the last twelve where none are. */
    private record Span(YearMonth from, YearMonth to) {

        static Span of(MultivaluedMap<String, String> asked, YearMonth now) {
            YearMonth to = month(asked.getFirst("to"), now, now);
            YearMonth from = month(asked.getFirst("from"), to.minusMonths(USUAL - 1L), now);
            return from.isAfter(to) ? new Span(to, from) : new Span(from, to);
        }

        private static YearMonth month(String typed, YearMonth otherwise, YearMonth now) {
            try {
                YearMonth month = typed == null ? otherwise : YearMonth.parse(typed);
                return month.isAfter(now) || month.isBefore(now.minusMonths(CHOICE - 1L)) ? otherwise : month;
            } catch (DateTimeException e) {
                return otherwise;
            }
        }
    }

    Response page(Visit visit, MultivaluedMap<String, String> asked) {
        if (!Figures.managesAny(visit.handler())) {
            return guard.nothing(visit);
        }
        Snapshot now = content.current();
        Span span = Span.of(asked, month());
        List<FigureRow> rows = rows(visit, now, span);
        List<FigureTable> tables = GROUPS.stream()
                .map(by -> new FigureTable(by, lines(now, rows, by)))
                .filter(table -> !table.lines().isEmpty())
                .toList();
        return Html.page(
                Response.Status.OK,
                new FiguresPage(
                        visit.page(),
                        visit,
                        Stream.iterate(month(), month -> month.minusMonths(1))
                                .limit(CHOICE)
                                .map(YearMonth::toString)
                                .toList(),
                        span.from().toString(),
                        span.to().toString(),
                        figures.open(Rulebook.of(now), visit.handler()),
                        rows.stream()
                                .filter(row -> row.by().equals(ALL))
                                .findFirst()
                                .orElse(null),
                        tables.stream().map(table -> chart(now, table)).toList(),
                        tables,
                        "?from=" + span.from() + "&to=" + span.to()));
    }

    Response file(Visit visit, MultivaluedMap<String, String> asked, TableFile.Format format) {
        if (!Figures.managesAny(visit.handler())) {
            return guard.nothing(visit);
        }
        Snapshot now = content.current();
        Span span = Span.of(asked, month());
        List<FigureRow> rows = rows(visit, now, span);
        PageContext page = visit.page();
        return TableFile.answer(format, "figures-" + span.from() + "-" + span.to(), file -> {
            file.row(Stream.concat(
                            Stream.of(page.t("counts_by"), page.t("counts_of")),
                            COLUMNS.stream().map(column -> page.member("counts_", column)))
                    .toList());
            for (String by : Stream.concat(Stream.of(ALL), GROUPS.stream()).toList()) {
                for (FigureLine line : lines(now, rows, by)) {
                    file.row(cells(page, line));
                }
            }
        });
    }

    private static List<Object> cells(PageContext page, FigureLine line) {
        FigureRow row = line.row();
        return new ArrayList<>(Arrays.asList(
                page.member("counts_by_", row.by()),
                page.in(line.name()),
                row.received(),
                row.closed(),
                row.median(),
                row.ninth(),
                row.timed(),
                row.returned(),
                row.again(),
                row.overdue(),
                row.rated(),
                row.averaged(),
                row.isFew() ? page.t("counts_few") : row.rating(),
                row.averaged() == 0 ? null : row.bad()));
    }

    private List<FigureRow> rows(Visit visit, Snapshot now, Span span) {
        return figures.of(Rulebook.of(now), now.calendar().workingDays(), visit.handler(), span.from(), span.to());
    }

    private YearMonth month() {
        return YearMonth.from(ChinaTime.day(clock.instant()));
    }

    private static List<FigureLine> lines(Snapshot now, List<FigureRow> rows, String by) {
        return rows.stream()
                .filter(row -> row.by().equals(by))
                .map(row -> new FigureLine(name(now, row), row))
                .toList();
    }

    private static Text name(Snapshot now, FigureRow row) {
        return switch (row.by()) {
            case "item" -> now.catalog().nameOf(row.key());
            case "office" ->
                Unit.parse(row.key()).map(unit -> CaseRows.name(now, unit)).orElseGet(() -> Text.same(row.key()));
            default -> Text.same(row.key());
        };
    }

    /** Hollow as far as cases were closed, solid as far as they were once overdue. */
    private static BarChart chart(Snapshot now, FigureTable table) {
        Messages messages = now.catalog().messages();
        return new BarChart(
                messages.text("counts_chart_" + table.by()),
                messages.text("counts_by_" + table.by()),
                messages.text("counts_chart_values"),
                table.lines().stream()
                        .map(line -> Bar.share(
                                line.name(),
                                null,
                                Math.toIntExact(line.row().overdue()),
                                Math.toIntExact(line.row().closed())))
                        .toList());
    }
}
