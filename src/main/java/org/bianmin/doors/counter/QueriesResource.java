package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.queries.Queries;
import org.bianmin.domain.queries.Queries.Answer;
import org.bianmin.domain.queries.RecordHolder.Person;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.text.Text;

/**
 * Looks up and prints at the counter what somebody else holds, for whoever has shown who they are. The answer is shown to the post that
 * asked and is kept nowhere.
 */
@Path("/counter/{language}/queries")
public class QueriesResource {

    private static final int LONGEST = 100;

    private final CounterGuard guard;
    private final Queries queries;
    private final ContentHolder content;
    private final Clock clock;

    QueriesResource(CounterGuard guard, Queries queries, ContentHolder content, Clock clock) {
        this.guard = guard;
        this.queries = queries;
        this.content = content;
        this.clock = clock;
    }

    @GET
    public Response items(@BeanParam Asked asked) {
        return guard.show(
                asked,
                CounterExtensions::takesIn,
                visit -> Html.page(
                        Response.Status.OK,
                        new QueriesPage(
                                visit.page(),
                                visit,
                                items(content.current(), visit).toList())));
    }

    @GET
    @Path("/{item}")
    public Response form(@BeanParam Asked asked, @PathParam("item") String item) {
        return guard.show(asked, CounterExtensions::takesIn, visit -> page(visit, item, Map.of(), Map.of(), null));
    }

    @POST
    @Path("/{item}")
    @Consumes(MediaType.WILDCARD)
    public Response ask(@BeanParam Asked asked, @PathParam("item") String item, InputStream body) {
        return guard.take(asked, body, CounterExtensions::takesIn, (visit, post) -> ask(visit, item, post));
    }

    private Response ask(Visit visit, String id, FormPost post) {
        Map<String, String> typed = new HashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (String field : List.of("document", "number", "name")) {
            String value = post.answer(field).strip();
            typed.put(field, value);
            boolean known =
                    !field.equals("document") || ActionInput.DOCUMENT.choices().contains(value);
            if (value.isEmpty() || value.length() > LONGEST || !known) {
                errors.put(field, "error_query_" + field);
            }
        }
        if (post.answer("seen").isEmpty()) {
            errors.put("seen", "error_query_seen");
        }
        Optional<Item> item = item(visit, id);
        Answer answer = errors.isEmpty()
                ? item.flatMap(known -> queries.ask(
                                known,
                                new Person(typed.get("document"), typed.get("number"), typed.get("name")),
                                Actor.staff(visit.member().account())))
                        .orElse(null)
                : null;
        return page(visit, id, typed, errors, answer);
    }

    private Response page(
            Visit visit, String id, Map<String, String> typed, Map<String, String> errors, Answer answer) {
        Optional<Item> item = item(visit, id);
        if (item.isEmpty()) {
            return guard.nothing(visit);
        }
        Text holder = queries.holder(item.get()).orElse(null);
        return Html.page(
                Response.Status.OK,
                new QueryPage(
                        visit.page(),
                        visit,
                        new QuerySheet(
                                item.get(),
                                holder,
                                ActionInput.DOCUMENT.choices(),
                                typed,
                                errors,
                                answer,
                                ChinaTimes.minute(clock.instant()))));
    }

    private Optional<Item> item(Visit visit, String id) {
        return items(content.current(), visit)
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /** The queries of the places at whose counters this member of staff sits. */
    private static Stream<Item> items(Snapshot now, Visit visit) {
        return now.catalog()
                .items()
                .filter(item -> now.natures()
                        .of(item)
                        .filter(reason -> reason.id().equals(Queries.LOOKED_UP))
                        .isPresent())
                .filter(item -> visit.handler().posts().stream()
                        .anyMatch(post -> post.role().takesInAt().isPresent()
                                && post.unit().place().equals(item.jurisdiction())));
    }
}
