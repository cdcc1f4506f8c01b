package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bianmin.doors.form.Html;

/** Says how to use the counter, also to whoever cannot sign in. */
@Path("/counter/{language}/help")
public class HelpResource {

    private static final List<String> LINES = List.of(
            "sign_in",
            "forgotten",
            "list",
            "signs",
            "turns",
            "mine",
            "search",
            "open",
            "accept",
            "papers",
            "not_accept",
            "kind",
            "review",
            "own_work",
            "approve",
            "deliver",
            "pause",
            "changed",
            "walk_in",
            "who_may",
            "sign_out");

    /** What is not needed on the first day. */
    private static final List<String> MORE = List.of(
            "walk_in_letter",
            "identity",
            "correct",
            "again",
            "later",
            "duty",
            "commitment",
            "at_once",
            "collect",
            "joint",
            "substitute",
            "linked",
            "tasks",
            "own_alert",
            "registers",
            "news",
            "figures",
            "messages",
            "priority",
            "helper",
            "service",
            "query");

    private final CounterPages pages;

    HelpResource(CounterPages pages) {
        this.pages = pages;
    }

    @GET
    public Response help(@BeanParam Asked asked) {
        return Html.page(Response.Status.OK, new HelpPage(pages.context(asked), LINES, MORE));
    }
}
