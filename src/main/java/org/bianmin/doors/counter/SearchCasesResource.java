package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.domain.cases.WorkList;
import org.bianmin.domain.cases.WorkListRow;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.numbers.CaseNumber;

/**
 * Looks for cases. What is looked for is posted, because it may be somebody's number; the numbers of the cases that were found go on to
 * the page of the results in a cookie.
 */
@Path("/counter/{language}/search")
public class SearchCasesResource {

    private static final String SEARCH = "search";
    private static final String FOUND = "staff-found";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final CounterGuard guard;
    private final WorkList list;
    private final CaseRows rows;
    private final Carried carried;
    private final ContentHolder content;

    SearchCasesResource(CounterGuard guard, WorkList list, CaseRows rows, Carried carried, ContentHolder content) {
        this.guard = guard;
        this.list = list;
        this.rows = rows;
        this.carried = carried;
        this.content = content;
    }

    @GET
    public Response show(@BeanParam Asked asked) {
        return guard.show(asked, CounterExtensions::handlesCases, this::found);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response search(@BeanParam Asked asked, InputStream body) {
        return guard.take(asked, body, CounterExtensions::handlesCases, this::search);
    }

    private Response search(Visit visit, FormPost post) {
        String sought = post.answer("sought");
        Optional<CaseNumber> number = CaseNumber.parse(sought);
        if (number.isPresent()) {
            return list.find(visit.handler(), number.get())
                    .map(row -> Html.seeOther(visit.address(CasesResource.LIST) + "/" + row.number()))
                    .orElseGet(() -> lead(visit, List.of()));
        }
        return lead(visit, list.search(visit.handler(), sought));
    }

    private Response lead(Visit visit, List<WorkListRow> found) {
        List<String> numbers = found.stream().map(WorkListRow::number).toList();
        return Html.seeOther(visit.address(SEARCH), carried.give(visit, FOUND, numbers, LIFE));
    }

    private Response found(Visit visit) {
        Snapshot now = content.current();
        Optional<List<String>> numbers = carried.read(visit, FOUND);
        List<CaseRow> found = list.find(visit.handler(), numbers.orElse(List.of())).stream()
                .map(row -> rows.of(now, visit.handler(), row))
                .toList();
        return Html.page(Response.Status.OK, new SearchCasesPage(visit.page(), visit, numbers.isPresent(), found));
    }
}
