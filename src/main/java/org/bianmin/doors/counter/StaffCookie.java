package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HexFormat;
import java.util.Optional;
import org.bianmin.domain.accounts.StaffSession;
import org.bianmin.domain.accounts.StaffSessions;
import org.bianmin.doors.form.SealedCookies;
import org.bianmin.ground.crypto.KeyedDraw;

/** The cookie of a session, and the token by which its forms are known. */
@Singleton
class StaffCookie {

    private static final String NAME = "staff";

    private final SealedCookies cookies;
    private final KeyedDraw draw;

    StaffCookie(SealedCookies cookies, KeyedDraw draw) {
        this.cookies = cookies;
        this.draw = draw;
    }

    Optional<StaffSession> read(HttpHeaders request) {
        return cookies.read(request, NAME).flatMap(StaffSession::parse);
    }

    /** The header that gives it to a browser. */
    String give(StaffSession session) {
        return cookies.give(CounterPages.ROOT, NAME, session.text(), StaffSessions.IDLE);
    }

    /** The header that takes it away. */
    String take() {
        return cookies.take(CounterPages.ROOT, NAME);
    }

    /** The header that tells the pages of a browser that somebody else may sit before it. */
    String anotherPerson() {
        return cookies.anotherPerson();
    }

    /** Whether a header gives it or takes it away. */
    boolean isMine(Object header) {
        return header.toString().startsWith(NAME + "=");
    }

    /** What only a page of this session can know. */
    String token(StaffSession session) {
        return HexFormat.of().formatHex(draw.of("counter form", session.id()));
    }
}
