package org.bianmin.doors.desk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.AttachmentRules;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.IssuedNotice;
import org.bianmin.domain.cases.Notices;
import org.bianmin.domain.cases.Ratings;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.StagedFile;
import org.bianmin.domain.cases.Supplement;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Makes the page on which an applicant sees how a case stands. */
@Singleton
class CasePages {

    static final String KIND = "case";

    /** What follows a refusal in the address: the form on which the box of a helper was ticked. */
    static final String HELPING = "helper";

    /** More bytes than the fields of the form have. */
    private static final long TYPED = 128L * 1024;

    private static final Duration ERROR_LIFE = Duration.ofMinutes(2);

    private final ContentHolder content;
    private final Intake intake;
    private final Supplement supplement;
    private final Notices notices;
    /** The kind of control that has put right what somebody was dissatisfied with. */
    private static final String PUT_RIGHT = "bad-rating";

    private final Ratings ratings;
    private final MessageWords messages;
    private final WishViews wishes;
    private final TelephoneViews telephones;
    private final DeskPages pages;
    private final CaseDesk cases;
    private final DeskCookies cookies;
    private final Clock clock;
    private final long requestBytes;
    private final LetterViews letters;

    CasePages(
            ContentHolder content,
            Intake intake,
            Supplement supplement,
            Notices notices,
            Ratings ratings,
            MessageWords messages,
            WishViews wishes,
            TelephoneViews telephones,
            DeskPages pages,
            CaseDesk cases,
            DeskCookies cookies,
            Clock clock,
            Settings settings) {
        this.content = content;
        this.intake = intake;
        this.supplement = supplement;
        this.notices = notices;
        this.ratings = ratings;
        this.messages = messages;
        this.wishes = wishes;
        this.telephones = telephones;
        this.pages = pages;
        this.cases = cases;
        this.cookies = cookies;
        this.clock = clock;
        this.letters = new LetterViews(clock);
        this.requestBytes = settings.desk().requestBytes();
    }

    /**
     * The case as the browser may see it; the form to look it up where it may not.
     *
     * @param helping the form that was sent by somebody who said that a helper fills it in, or null
     */
    Response show(HttpHeaders request, Language language, String number, CaseTrouble trouble, String helping) {
        Snapshot now = content.current();
        Optional<CaseLookup> lookup = cases.ticket(request, number).map(CaseTicket::lookup);
        Optional<CaseView> found = lookup.map(
                known -> intake.lookUp(now.catalog().messages(), known).found());
        if (found.isEmpty()) {
            return trouble == CaseTrouble.LATE
                    ? cases.ask(now.catalog(), language, number, KIND, "lookup_late")
                    : cases.ask(now.catalog(), language, number, KIND);
        }
        Optional<Text> wrong = cookies.read(request, cookie(number)).map(CasePages::error);
        Refused refused = new Refused(
                refused(request, RefusedAnswer.cookie(number)), refused(request, RefusedAnswer.ratingCookie(number)));
        Response page = Html.page(
                Response.Status.OK,
                page(request, now, language, lookup.get(), found.get(), wrong.orElse(null), refused, trouble, helping));
        Response.ResponseBuilder shown = Response.fromResponse(page);
        wrong.ifPresent(text -> shown.header(HttpHeaders.SET_COOKIE, cookies.take(cookie(number))));
        if (refused.answer() != null) {
            shown.header(HttpHeaders.SET_COOKIE, cookies.take(RefusedAnswer.cookie(number)));
        }
        if (refused.rating() != null) {
            shown.header(HttpHeaders.SET_COOKIE, cookies.take(RefusedAnswer.ratingCookie(number)));
        }
        telephones.taken(request, number).ifPresent(header -> shown.header(HttpHeaders.SET_COOKIE, header));
        return shown.build();
    }

    /** What was sent and not recorded of each kind; null where nothing was. */
    private record Refused(RefusedAnswer answer, RefusedAnswer rating) {}

    private RefusedAnswer refused(HttpHeaders request, String cookie) {
        return cookies.read(request, cookie).flatMap(RefusedAnswer::parse).orElse(null);
    }

    /**
     * Leads back to the case, where it is said what was wrong with a paper.
     *
     * @param asHelper whether it was said that a helper gives the papers, which the form then still says
     */
    Response lead(Language language, String number, List<FieldError> errors, boolean asHelper) {
        String address = pages.ofCase(language, KIND, number)
                + (asHelper ? "?" + HELPING + "=" + WishesView.PAPERS : "") + "#papers";
        return errors.isEmpty()
                ? Html.seeOther(address)
                : Html.seeOther(
                        address,
                        cookies.give(
                                cookie(number),
                                errors.get(0).message().zh() + "\n"
                                        + errors.get(0).message().en(),
                                ERROR_LIFE));
    }

    private CasePage page(
            HttpHeaders request,
            Snapshot now,
            Language language,
            CaseLookup lookup,
            CaseView found,
            Text wrong,
            Refused refused,
            CaseTrouble trouble,
            String helping) {
        Rulebook book = Rulebook.of(now);
        Item item = now.catalog().itemOfCase(found.item()).orElse(null);
        List<IssuedNotice> issued = notices.of(new CaseNumber(found.number()));
        CaseStatuses statuses = new CaseStatuses(now, book, ChinaTime.day(clock.instant()));
        List<StagedFile> given = statuses.isWaiting(found) ? supplement.given(book, lookup) : List.of();
        CaseStatus status = statuses.of(found, issued, given);
        AttachmentRules rules = item == null ? null : book.formOf(item).attachments();
        UploadView upload = rules == null || !status.canGive()
                ? null
                : new UploadView(rules, Math.min(rules.mostBytesEach(), requestBytes - TYPED), wrong);
        return new CasePage(
                pages.ofCase(now.catalog(), language, KIND, found.number()),
                now.catalog().nameOf(found.item()),
                now.catalog().item(found.item()).orElse(null),
                found,
                status,
                upload,
                telephones.of(request, book, item, found),
                rating(now, found, status, refused.rating()),
                letters.of(now, found, refused.answer()),
                messages.of(book, found),
                wishes.of(now, book, found, item, request, helping),
                ChinaTimes.minute(found.receivedAt()),
                found.erasedAt() == null ? null : ChinaTimes.minute(found.erasedAt()),
                refusal(now, trouble),
                pages.codeOf(language, found.number()));
    }

    /** Why it was not withdrawn; null where nobody tried. */
    private static Text refusal(Snapshot now, CaseTrouble trouble) {
        return switch (trouble) {
            case NOT_CONFIRMED -> now.catalog().messages().text("error_withdraw");
            case NO_MANDATE -> now.catalog().messages().text("error_mandate");
            case NONE, LATE -> null;
        };
    }

    /** Closed cases are rated, once; what was withdrawn is not. */
    private RatingView rating(Snapshot now, CaseView found, CaseStatus status, RefusedAnswer refused) {
        return found.erasedAt() != null || !status.state().isClosed()
                ? null
                : new RatingView(
                        ratings.of(new CaseNumber(found.number())).orElse(null),
                        Ratings.CHOICES,
                        Ratings.REASONS,
                        now
                                .catalog()
                                .itemOfCase(found.item())
                                .map(item -> now.controls().ofPlace(item.jurisdiction()))
                                .orElse(List.of())
                                .stream()
                                .anyMatch(control -> control.kind().id().equals(PUT_RIGHT)),
                        refused,
                        refused == null ? null : now.catalog().messages().text(refused.why()));
    }

    private static String cookie(String number) {
        return "papers-" + number;
    }

    private static Text error(String content) {
        String[] lines = content.split("\n", 2);
        return new Text(lines[0], lines.length > 1 ? lines[1] : null);
    }
}
