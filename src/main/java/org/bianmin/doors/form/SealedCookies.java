package org.bianmin.doors.form;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bianmin.ground.crypto.CookieSeal;
import org.bianmin.ground.settings.Settings;

/**
 * Cookies: what a browser is to be shown again, sealed so that only we can read it. The server keeps nothing of them.
 * Each says until when it holds, because a browser may keep it longer than it is told.
 *
 * <p>They carry {@code Max-Age} and never {@code Expires}, whose comma Lambda would take for the end of a header.
 */
@Singleton
public class SealedCookies {

    /** The name of the cookie that says that another person has begun. */
    public static final String PERSON = "person";

    private static final String ATTRIBUTES = "; HttpOnly; SameSite=Lax; Max-Age=";

    private final CookieSeal seal;
    private final Clock clock;
    private final String secure;

    SealedCookies(CookieSeal seal, Clock clock, Settings settings) {
        this.seal = seal;
        this.clock = clock;
        boolean https = settings.site().address().url().startsWith("https:")
                || settings.site().desk().startsWith("https:");
        this.secure = https ? "; Secure" : "";
    }

    /**
     * The header that gives a cookie to a browser.
     *
     * @param path the addresses to which it is sent back
     */
    public String give(String path, String name, String content, Duration life) {
        String until = String.valueOf(clock.instant().plus(life).getEpochSecond());
        return name + "=" + seal.seal(name, until + "\n" + content) + "; Path=" + path + ATTRIBUTES + life.toSeconds()
                + secure;
    }

    /** The header that takes a cookie away. */
    public String take(String path, String name) {
        return name + "=; Path=" + path + ATTRIBUTES + "0" + secure;
    }

    /**
     * The header that tells the pages of a browser, until it is closed, that another person sits before it: one whose script finds another
     * mark than it was opened with is not shown again. Says nothing of anybody, and is not sealed, as scripts read it.
     */
    public String anotherPerson() {
        return PERSON + "=" + clock.instant().toEpochMilli() + "; Path=/; SameSite=Lax" + secure;
    }

    /** What the browser's cookie of that name holds; empty where it has none, or it holds no longer. */
    public Optional<String> read(HttpHeaders request, String name) {
        Cookie cookie = request.getCookies().get(name);
        return Optional.ofNullable(cookie)
                .flatMap(found -> seal.open(name, found.getValue()))
                .flatMap(this::stillHolding);
    }

    private Optional<String> stillHolding(String content) {
        int line = content.indexOf('\n');
        Instant until = Instant.ofEpochSecond(Long.parseLong(content.substring(0, line)));
        return until.isAfter(clock.instant()) ? Optional.of(content.substring(line + 1)) : Optional.empty();
    }
}
