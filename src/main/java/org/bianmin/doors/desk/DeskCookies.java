package org.bianmin.doors.desk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bianmin.doors.form.SealedCookies;

/** The desk's cookies: what a browser is to be shown again. */
@Singleton
class DeskCookies {

    private static final String PATH = "/desk/";

    /** How the names begin of all cookies that show a form or a case. */
    private static final List<String> PERSONAL = List.of(
            "form-", "case-", "saved-", "papers-", "step-", "answer-", "rating-", "telephone-", "lookup", "open-saved");

    private final SealedCookies cookies;

    DeskCookies(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /** Whether a cookie lets the browser see what one person has written or handed in. */
    static boolean isOfPerson(String name) {
        return PERSONAL.stream().anyMatch(name::startsWith);
    }

    /** The header that gives a cookie to a browser. */
    String give(String name, String content, Duration life) {
        return cookies.give(PATH, name, content, life);
    }

    /** The header that takes a cookie away. */
    String take(String name) {
        return cookies.take(PATH, name);
    }

    /** The header that tells the pages of a browser that another person begins. */
    String anotherPerson() {
        return cookies.anotherPerson();
    }

    /** The mark of the person who is before a browser, in digits; empty where nobody has begun after another. */
    static String person(HttpHeaders request) {
        return Optional.ofNullable(request.getCookies().get(SealedCookies.PERSON))
                .map(Cookie::getValue)
                .filter(mark -> mark.matches("[0-9]{1,20}"))
                .orElse("");
    }

    /** What the browser's cookie of that name holds; empty where it has none, or it holds no longer. */
    Optional<String> read(HttpHeaders request, String name) {
        return cookies.read(request, name);
    }
}
