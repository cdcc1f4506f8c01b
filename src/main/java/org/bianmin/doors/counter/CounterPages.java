package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.division.PlaceDivisions;
import org.bianmin.doors.form.AnsweredPages;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Language;

/** Contexts and addresses of the counter's pages, and the pages of its refusals, which tell nothing of what there is. */
@Singleton
class CounterPages {

    /** Where the counter stands; the path of its cookies too. */
    static final String ROOT = "/counter/";

    static final String SIGN_IN = "sign-in";

    /** The parameter with the address to which a sign-in leads on. */
    static final String THEN = "then";

    /** What is not shown again, to be sent once more. */
    private static final Set<String> SECRET = Set.of("old", "password", "again");

    private final AnsweredPages pages;
    private final ContentHolder content;

    CounterPages(AnsweredPages pages, ContentHolder content) {
        this.pages = pages;
        this.content = content;
    }

    static String address(Language language, String path) {
        return ROOT + language.code() + "/" + path;
    }

    /** The address of the form to sign in, which leads on to another, or to the first page if that is empty. */
    static String signIn(Language language, String then) {
        return leadingOn(address(language, SIGN_IN), then);
    }

    /** The same of the way to the sign-in service. */
    static String serviceSignIn(Language language, String then) {
        return leadingOn(address(language, SIGN_IN + "/service"), then);
    }

    private static String leadingOn(String address, String then) {
        return then.isEmpty() ? address : address + "?" + THEN + "=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    Catalog catalog() {
        return content.current().catalog();
    }

    PlaceDivisions divisions() {
        return content.current().divisions();
    }

    PageContext context(Asked asked) {
        return context(asked.language()).withTwin(asked.twin());
    }

    /** The context of a page that has no twin yet. */
    PageContext context(Language language) {
        return pages.home(catalog(), language);
    }

    /** There is no such page, or none for this member of staff. */
    Response nothing(Asked asked) {
        return Html.page(Response.Status.NOT_FOUND, new RefusedPage(context(asked), "counter_nothing"));
    }

    /** The request came from a page elsewhere. */
    Response fromElsewhere(Asked asked) {
        PageContext page = pages.home(catalog(), asked.language())
                .withTwin(address(asked.language().other(), SIGN_IN));
        return Html.page(Response.Status.FORBIDDEN, new RefusedPage(page, "counter_elsewhere"));
    }

    /**
     * What was sent was not done, and can be sent again with one press.
     *
     * @param token that of the session; empty where nobody is signed in, who is asked to do so in another window
     */
    Response again(Asked asked, FormPost post, String token) {
        List<Map.Entry<String, String>> sent = post.answers().entrySet().stream()
                .filter(answer -> !answer.getKey().equals(CounterGuard.TOKEN) && !SECRET.contains(answer.getKey()))
                .toList();
        boolean lost = post.answers().keySet().stream().anyMatch(SECRET::contains);
        return Html.page(
                Response.Status.FORBIDDEN,
                new AgainPage(
                        pages.home(catalog(), asked.language())
                                .withTwin(address(asked.language().other(), SIGN_IN)),
                        asked.address(),
                        lost ? List.of() : sent,
                        lost,
                        !post.files().isEmpty(),
                        token,
                        address(asked.language(), SIGN_IN)));
    }
}
