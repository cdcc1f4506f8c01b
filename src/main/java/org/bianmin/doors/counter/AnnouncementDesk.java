package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.published.PersonalNumbers;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.publication.PublicationRules;
import org.bianmin.domain.publication.Publications;
import org.bianmin.domain.publication.Publications.Result;
import org.bianmin.domain.publication.WordsCheck;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.text.Text;

/** Takes announcements, which somebody else approves. */
@Singleton
class AnnouncementDesk {

    private static final String UNIT = "unit";
    private static final String CONTROL = "control";
    private static final String TITLE = "titleZh";
    private static final String TITLE_EN = "titleEn";
    private static final String WORDS = "wordsZh";
    private static final String WORDS_EN = "wordsEn";

    private final Publications publications;
    private final Flashes flashes;
    private final CounterGuard guard;
    private final ContentHolder content;
    private final SecureRandom random = new SecureRandom();

    AnnouncementDesk(Publications publications, Flashes flashes, CounterGuard guard, ContentHolder content) {
        this.publications = publications;
        this.flashes = flashes;
        this.guard = guard;
        this.content = content;
    }

    Response form(Visit visit) {
        return Html.page(Response.Status.OK, page(visit, Map.of(), null, null));
    }

    /** Leads to the list, or shows the form again with what was typed and what is wrong. */
    Response write(Visit visit, FormPost post) {
        Optional<Unit> unit = Unit.parse(post.answer(UNIT));
        if (unit.isEmpty() || !visit.divisions().of(unit.get().place()).exists(unit.get())) {
            return guard.nothing(visit);
        }
        String ordered = post.answer(CONTROL);
        if (!ordered.isEmpty()
                && content.current().controls().ofPlace(unit.get().place()).stream()
                        .noneMatch(
                                control -> control.publishes() && control.id().equals(ordered))) {
            return again(visit, post, "publication_other_place", CONTROL);
        }
        Result result = publications.prepare(
                visit.handler(),
                post.key().orElseGet(() -> FormKey.draw(random)),
                new Publications.Draft(
                        unit.get(),
                        ordered.isEmpty() ? null : ordered,
                        text(post, TITLE, TITLE_EN),
                        text(post, WORDS, WORDS_EN)));
        return switch (result) {
            case DONE -> flashes.lead(visit, PublicationsResource.LIST, Flash.done("publication_prepared"));
            case EMPTY ->
                again(visit, post, "publication_empty", post.answer(TITLE).isBlank() ? TITLE : WORDS);
            case TOO_LONG -> again(visit, post, "publication_too_long", first(post, AnnouncementDesk::isTooLong));
            case PERSONAL ->
                again(visit, post, "publication_personal", first(post, (field, typed) -> PersonalNumbers.isIn(typed)));
            default -> guard.nothing(visit);
        };
    }

    /** The first field that is so; the words where none is. */
    private static String first(FormPost post, BiPredicate<String, String> wrong) {
        return Stream.of(TITLE, TITLE_EN, WORDS, WORDS_EN)
                .filter(field -> wrong.test(field, post.answer(field).strip()))
                .findFirst()
                .orElse(WORDS);
    }

    private static boolean isTooLong(String field, String typed) {
        boolean title = field.equals(TITLE) || field.equals(TITLE_EN);
        return typed.length() > (title ? WordsCheck.LONGEST_TITLE : WordsCheck.LONGEST_WORDS);
    }

    private Response again(Visit visit, FormPost post, String trouble, String wrong) {
        return Html.page(Response.Status.BAD_REQUEST, page(visit, post.answers(), trouble, wrong));
    }

    private AnnouncementPage page(Visit visit, Map<String, String> typed, String trouble, String wrong) {
        List<Unit> offices = visit.handler().posts().stream()
                .map(post -> post.unit().place())
                .distinct()
                .flatMap(place -> visit.divisions().of(place).units())
                .filter(unit -> unit.tier() != Tier.VILLAGE)
                .filter(unit -> PublicationRules.prepares(visit.handler(), unit))
                .toList();
        AnnouncementSheet sheet = new AnnouncementSheet(
                offices.stream()
                        .map(unit -> new AnnouncementSheet.Choice(
                                unit.path(),
                                visit.divisions().of(unit.place()).name(unit),
                                unit.path().equals(typed.get(UNIT))))
                        .toList(),
                offices.stream()
                        .map(Unit::place)
                        .distinct()
                        .flatMap(place -> content.current().controls().ofPlace(place).stream())
                        .filter(Control::publishes)
                        .map(control -> new AnnouncementSheet.Choice(
                                control.id(), control.name(), control.id().equals(typed.get(CONTROL))))
                        .toList(),
                FormKey.parse(typed.getOrDefault(FormPost.KEY, ""))
                        .orElseGet(() -> FormKey.draw(random))
                        .value(),
                typed,
                trouble,
                wrong);
        return new AnnouncementPage(visit.page(), visit, sheet);
    }

    /** What was typed in Chinese and, if anything, in English. */
    static Text text(FormPost post, String zh, String en) {
        String english = post.answer(en).strip();
        return new Text(post.answer(zh).strip(), english.isEmpty() ? null : english);
    }
}
