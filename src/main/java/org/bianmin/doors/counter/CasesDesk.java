package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.CaseState;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Reminders;
import org.bianmin.domain.cases.RepeatedRequests;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WorkList;
import org.bianmin.domain.cases.WorkListFilter.DutyDay;
import org.bianmin.domain.cases.WorkListRow;
import org.bianmin.doors.counter.CasesPage.RepeatedRow;
import org.bianmin.doors.form.Html;

/** Shows work lists. */
@Singleton
class CasesDesk {

    private static final int PAGE = 50;
    private static final int REMINDERS = 10;
    private static final List<String> TURNS = List.of("", ListQuery.MINE, "window", "reviewer", "applicant", "outside");

    private final WorkList list;
    private final CaseRows rows;
    private final Reminders reminders;
    private final RepeatedRequests requests;
    private final NewsDesk news;
    private final ContentHolder content;

    CasesDesk(
            WorkList list,
            CaseRows rows,
            Reminders reminders,
            RepeatedRequests requests,
            NewsDesk news,
            ContentHolder content) {
        this.reminders = reminders;
        this.requests = requests;
        this.list = list;
        this.rows = rows;
        this.news = news;
        this.content = content;
    }

    Response show(Visit visit, ListQuery query) {
        Snapshot now = content.current();
        Handler handler = visit.handler();
        List<WorkListRow> found = list.open(Rulebook.of(now), handler, query.filter(), query.after(), PAGE + 1);
        List<CaseRow> shown = found.stream()
                .limit(PAGE)
                .map(row -> rows.of(now, handler, row))
                .toList();
        String more = found.size() > PAGE
                ? visit.address(CasesResource.LIST)
                        + query.from(found.get(PAGE - 1).place()).text()
                : null;
        return Html.page(
                Response.Status.OK,
                new CasesPage(
                        visit.page(),
                        visit,
                        query,
                        TURNS.stream().map(turn -> turn(visit, query, turn)).toList(),
                        query.after() == null && !query.isFiltered() ? news.of(visit, now) : null,
                        query.after() == null ? reminders.newest(handler, REMINDERS) : List.of(),
                        query.after() == null ? repeated(now, handler) : List.of(),
                        Stream.of(DutyDay.values()).map(DutyDay::code).toList(),
                        states(now),
                        items(now, handler).toList(),
                        shown,
                        shown.stream().filter(CaseRow::yours).findFirst().orElse(null),
                        more,
                        query.from(null).text()));
    }

    private List<RepeatedRow> repeated(Snapshot now, Handler handler) {
        return requests.of(handler).stream()
                .map(one -> new RepeatedRow(
                        CaseRows.name(now, one.unit()), one.month().toString(), one.count()))
                .toList();
    }

    private static Turn turn(Visit visit, ListQuery query, String code) {
        return new Turn(
                code.isEmpty() ? "all" : code,
                visit.address(CasesResource.LIST) + query.ofTurn(code).text(),
                query.turn().equals(code));
    }

    private static List<CaseState> states(Snapshot now) {
        return now.processes().states().values().stream()
                .filter(state -> !state.isClosed())
                .toList();
    }

    private static Stream<Item> items(Snapshot now, Handler handler) {
        return handler.posts().stream()
                .map(post -> post.unit().place())
                .distinct()
                .flatMap(place -> now.catalog().jurisdiction(place).stream())
                .flatMap(place -> place.items())
                .filter(Item::isApplication);
    }
}
