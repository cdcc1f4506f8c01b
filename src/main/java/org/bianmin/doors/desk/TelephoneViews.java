package org.bianmin.doors.desk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.Corrections;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.text.Text;

/** The form for another telephone, where the process lets the applicant put it right, with what was wrong with the last attempt. */
@Singleton
class TelephoneViews {

    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final int PARTS = 3;
    private static final int MOST = 100;

    private final DeskCookies cookies;

    TelephoneViews(DeskCookies cookies) {
        this.cookies = cookies;
    }

    /** The header that keeps what was typed, and what is wrong with it, until the page has shown it. */
    String keep(String number, String typed, Text error) {
        String kept = typed.replaceAll("\\R", " ");
        return cookies.give(
                cookie(number),
                kept.substring(0, Math.min(MOST, kept.length())) + "\n" + error.zh() + "\n" + error.en(),
                LIFE);
    }

    /** The header that takes away what is wrong with the last attempt, once it has been shown; empty where nothing is kept. */
    Optional<String> taken(HttpHeaders request, String number) {
        return cookies.read(request, cookie(number)).map(kept -> cookies.take(cookie(number)));
    }

    /** Null where it cannot be put right here, or not any more. */
    TelephoneView of(HttpHeaders request, Rulebook book, Item item, CaseView found) {
        boolean may = item != null
                && found.erasedAt() == null
                && Corrections.telephone(book.formOf(item)).isPresent()
                && book.rules()
                        .applicantStep(CaseHistory.of(book.processes(), found.events()), Corrections.TELEPHONE)
                        .isPresent();
        return may
                ? cookies.read(request, cookie(found.number()))
                        .map(kept -> kept.split("\n", PARTS))
                        .filter(parts -> parts.length == PARTS)
                        .map(parts -> new TelephoneView(parts[0], new Text(parts[1], parts[2])))
                        .orElseGet(() -> new TelephoneView("", null))
                : null;
    }

    private static String cookie(String number) {
        return "telephone-" + number;
    }
}
