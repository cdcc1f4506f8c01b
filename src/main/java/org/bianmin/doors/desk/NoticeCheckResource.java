package org.bianmin.doors.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.domain.cases.NoticeCheck;
import org.bianmin.domain.cases.Notices;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.supervision.Letters;
import org.bianmin.doors.desk.NoticeCheckPage.Genuine;
import org.bianmin.doors.desk.NoticeCheckPage.Outcome;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Language;

/** Tells whoever holds a notice whether it was issued so. The code on the notice leads here. */
@Path("/desk/notice/{language}/{number}")
public class NoticeCheckResource {

    /** Longer is no number of a notice and no digits. */
    private static final int LONGEST = 60;

    private final ContentHolder content;
    private final Notices notices;
    private final Letters letters;
    private final DeskPages pages;

    NoticeCheckResource(ContentHolder content, Notices notices, Letters letters, DeskPages pages) {
        this.content = content;
        this.notices = notices;
        this.letters = letters;
        this.pages = pages;
    }

    @GET
    public Response check(
            @PathParam("language") String code, @PathParam("number") String typed, @QueryParam("d") String given) {
        Language language = Language.of(code).orElse(Language.ZH);
        String number = cut(typed.strip().toUpperCase(Locale.ROOT));
        String digits = given == null ? "" : cut(given.strip());
        Snapshot now = content.current();
        Optional<NoticeCheck> check = notices.check(number);
        Optional<Letters.Letter> letter = check.isPresent() ? Optional.empty() : letters.find(number);
        Outcome outcome = letter.isPresent() ? outcome(letter.get(), digits) : outcome(check, digits);
        return Html.page(
                outcome == Outcome.UNKNOWN ? Response.Status.NOT_FOUND : Response.Status.OK,
                new NoticeCheckPage(
                        pages.ofNoticeCheck(now.catalog(), language, number, digits),
                        number,
                        digits,
                        outcome,
                        outcome != Outcome.GENUINE
                                ? null
                                : letter.map(one -> genuine(now, one))
                                        .orElseGet(() -> genuine(Rulebook.of(now), check.get()))));
    }

    private static Outcome outcome(Letters.Letter letter, String digits) {
        if (digits.isEmpty()) {
            return Outcome.ISSUED;
        }
        return letter.hasCheckDigits(digits) ? Outcome.GENUINE : Outcome.OTHER_DIGITS;
    }

    private static Genuine genuine(Snapshot now, Letters.Letter letter) {
        return new Genuine(
                now.catalog().messages().text("letter_kind_" + letter.kind()),
                ChinaTime.day(letter.at()).toString(),
                Rulebook.of(now).office(letter.unit()),
                letter.entry(),
                null);
    }

    private static Outcome outcome(Optional<NoticeCheck> check, String digits) {
        if (check.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (!check.get().logged()) {
            return Outcome.NOT_IN_LOG;
        }
        if (digits.isEmpty()) {
            return Outcome.ISSUED;
        }
        return check.get().notice().hasCheckDigits(digits) ? Outcome.GENUINE : Outcome.OTHER_DIGITS;
    }

    private static Genuine genuine(Rulebook book, NoticeCheck check) {
        var notice = check.notice();
        return new Genuine(
                book.notices().title(notice.kind()),
                ChinaTime.day(notice.issuedAt()).toString(),
                notice.unit() == null ? null : book.office(notice.unit()),
                check.entry(),
                check.erasedAt() == null ? null : ChinaTimes.minute(check.erasedAt()));
    }

    private static String cut(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
    }
}
