package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.domain.publication.PublicationRules;
import org.bianmin.domain.publication.PublicationRules.Action;
import org.bianmin.domain.publication.PublicationRun;
import org.bianmin.domain.publication.Publications;
import org.bianmin.domain.publication.Publications.Result;
import org.bianmin.domain.publication.StoredPublication;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.PublicView;
import org.bianmin.ground.text.Text;
import org.jboss.logging.Logger;

/** Shows what may be made public, and lets a manager approve it or take it back. */
@Singleton
class PublicationDesk {

    private static final Logger LOG = Logger.getLogger(PublicationDesk.class);
    private static final int MOST = 200;
    private static final String READ = "read";
    private static final String WORDS = "wordsZh";
    private static final String WORDS_EN = "wordsEn";

    private final Publications publications;
    private final PublicationRun run;
    private final StandingDesk standing;
    private final Flashes flashes;
    private final CounterGuard guard;
    private final ContentHolder content;

    PublicationDesk(
            Publications publications,
            PublicationRun run,
            StandingDesk standing,
            Flashes flashes,
            CounterGuard guard,
            ContentHolder content) {
        this.publications = publications;
        this.run = run;
        this.standing = standing;
        this.flashes = flashes;
        this.guard = guard;
        this.content = content;
    }

    Response list(Visit visit) {
        return flashes.show(visit, flash -> page(visit, flash, null, ""));
    }

    /** The list again, where what was typed is no day until which something can be approved beforehand. */
    Response noDay(Visit visit, String typed) {
        return Html.page(Response.Status.BAD_REQUEST, page(visit, Flash.none(), "publication_standing_no_day", typed));
    }

    private PublicationsPage page(Visit visit, Flash flash, String trouble, String typed) {
        return new PublicationsPage(
                visit.page(),
                visit,
                flash,
                rows(visit, true),
                rows(visit, false),
                run.canWrite(),
                standing.rows(visit),
                trouble,
                typed);
    }

    Response one(Visit visit, long id) {
        return publications
                .one(visit.handler(), id)
                .map(found -> flashes.show(
                        visit,
                        flash -> new PublicationPage(
                                visit.page(), visit, flash, sheet(visit, found, Map.of(), null, null), run.canWrite())))
                .orElseGet(() -> guard.nothing(visit));
    }

    /** Leads on, or shows the page again with what was typed and what is wrong. */
    Response act(Visit visit, long id, FormPost post) {
        Optional<Action> action = Arrays.stream(Action.values())
                .filter(one -> one.code().equals(post.answer("deed")))
                .findFirst();
        if (action.isEmpty()) {
            return one(visit, id);
        }
        if (action.get() == Action.APPROVE && !post.answer(READ).equals("yes")) {
            return again(visit, id, post, "publication_unread", READ);
        }
        Result result =
                switch (action.get()) {
                    case APPROVE ->
                        publications.approve(content.current(), visit.handler(), id, post.answer("seen"), words(post));
                    case WITHDRAW -> publications.withdraw(visit.handler(), id);
                    case DISCARD -> publications.discard(visit.handler(), id);
                };
        return switch (result) {
            case DONE -> done(visit, id, action.get());
            case UNKNOWN -> guard.nothing(visit);
            case GONE -> flashes.lead(visit, PublicationsResource.LIST, Flash.done("publication_gone"));
            case TOO_LONG, PERSONAL -> again(visit, id, post, "publication_" + result.code(), WORDS);
            default -> again(visit, id, post, "publication_" + result.code(), null);
        };
    }

    /** What was approved stands, whether its file can be written now or by the next run. */
    private Response done(Visit visit, long id, Action action) {
        try {
            run.write();
        } catch (RuntimeException e) {
            LOG.error("files of publications could not be written; the next run tries again", e);
        }
        return flashes.lead(
                visit,
                action == Action.DISCARD ? PublicationsResource.LIST : PublicationsResource.LIST + "/" + id,
                Flash.done("publication_did_" + action.code()));
    }

    private Response again(Visit visit, long id, FormPost post, String trouble, String wrong) {
        return publications
                .one(visit.handler(), id)
                .map(found -> Html.page(
                        Response.Status.BAD_REQUEST,
                        new PublicationPage(
                                visit.page(),
                                visit,
                                Flash.none(),
                                sheet(visit, found, post.answers(), trouble, wrong),
                                run.canWrite())))
                .orElseGet(() -> guard.nothing(visit));
    }

    private List<PublicationRow> rows(Visit visit, boolean waiting) {
        return publications.seen(visit.handler(), waiting, MOST).stream()
                .map(found -> new PublicationRow(
                        found,
                        visit.divisions()
                                .of(found.document().place())
                                .name(found.document().unit()),
                        ChinaTimes.minute(
                                found.approved() == null
                                        ? found.preparedAt()
                                        : found.approved().at())))
                .toList();
    }

    private PublicationSheet sheet(
            Visit visit, StoredPublication found, Map<String, String> typed, String trouble, String wrong) {
        Snapshot now = content.current();
        PublicDocument document = found.document();
        return new PublicationSheet(
                found,
                PublicView.of(
                        document,
                        now.controls(),
                        now.inspections(),
                        now.catalog(),
                        now.divisions().of(document.place())),
                Arrays.stream(Action.values())
                        .filter(action -> PublicationRules.bar(found, action, visit.handler())
                                .isEmpty())
                        .map(Action::code)
                        .toList(),
                found.approved() != null
                        ? null
                        : PublicationRules.bar(found, Action.APPROVE, visit.handler())
                                .map(bar -> "publication_bar_" + bar.code())
                                .orElse(null),
                history(found),
                typed,
                trouble,
                wrong);
    }

    private static List<PublicationSheet.Did> history(StoredPublication found) {
        List<PublicationSheet.Did> history = new ArrayList<>();
        history.add(new PublicationSheet.Did(
                "prepare", ChinaTimes.minute(found.preparedAt()), found.isByHand() ? found.preparedBy() : null));
        if (found.approved() != null) {
            history.add(new PublicationSheet.Did(
                    "approve",
                    ChinaTimes.minute(found.approved().at()),
                    found.approved().by()));
        }
        if (found.withdrawn() != null) {
            history.add(new PublicationSheet.Did(
                    "withdraw",
                    ChinaTimes.minute(found.withdrawn().at()),
                    found.withdrawn().by()));
        }
        return history;
    }

    private static Text words(FormPost post) {
        Text words = AnnouncementDesk.text(post, WORDS, WORDS_EN);
        return words.zh().isEmpty() ? null : words;
    }
}
