package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.doors.counter.CounterExtensions.OfficeChoice;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.QrDrawing;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;

/** Prints, for each office of whoever handles cases, the sheet with the code by which a visit there is rated (好差评). */
@Path("/counter/{language}/rating-sheet")
public class RatingSheetResource {

    private final CounterGuard guard;
    private final Settings.Site site;

    RatingSheetResource(CounterGuard guard, Settings settings) {
        this.guard = guard;
        this.site = settings.site();
    }

    /** @param at the path of the office; any other than those offered shows the choice alone */
    @GET
    public Response sheet(@BeanParam Asked asked, @QueryParam("at") String at) {
        return guard.show(asked, CounterExtensions::handlesCases, visit -> page(visit, at));
    }

    private Response page(Visit visit, String at) {
        List<OfficeChoice> offices = offices(visit);
        OfficeChoice office = offices.stream()
                .filter(choice -> choice.path().equals(at))
                .findFirst()
                .orElse(null);
        return Html.page(
                Response.Status.OK,
                new RatingSheetPage(visit.page(), visit, offices, office, office == null ? null : code(visit, at)));
    }

    private QrDrawing code(Visit visit, String at) {
        String home = site.address().url();
        String place = at.split("/")[0];
        return visit.catalog().letters().stream()
                .filter(LetterKind::isRating)
                .filter(letter -> !home.isEmpty())
                .findFirst()
                .map(letter -> letter.itemIn(visit.catalog().jurisdiction(place).orElseThrow()))
                .map(item -> site.desk() + "apply/" + Language.ZH.code() + "/" + item.id() + "?about="
                        + URLEncoder.encode(at, StandardCharsets.UTF_8))
                .map(path -> QrDrawing.of(URI.create(home).resolve(path).toString()))
                .orElse(null);
    }

    /** The offices at which somebody handles cases, and those within them. */
    private static List<OfficeChoice> offices(Visit visit) {
        return visit.handler().posts().stream()
                .filter(post -> post.role().handlesCases())
                .flatMap(post ->
                        visit.divisions().of(post.unit().place()).units().filter(post.unit()::covers))
                .distinct()
                .map(unit -> new OfficeChoice(unit.path(), CounterExtensions.unit(visit, unit)))
                .toList();
    }
}
