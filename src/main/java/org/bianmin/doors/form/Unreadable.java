package org.bianmin.doors.form;

import java.util.Locale;
import java.util.Optional;

/** Why a request is answered with a page of trouble; its words are messages. */
enum Unreadable {
    /** The address takes no such request. */
    METHOD(405),
    /** What was sent is no form. */
    KIND(415),
    /** Cut off on the way, without the parts that a form has, or with escapes that are none. */
    BROKEN(400),
    /** Letters that are not in the encoding that the form names. */
    LETTERS(400),
    /** More fields than any form has. */
    FIELDS(400),
    /** More bytes than the desk takes at once. */
    SIZE(413),
    /** An address longer than any that a page of ours has. */
    ADDRESS(414),
    /** More is being sent at this moment than the desk has room for. */
    RUSH(503),
    /** More has come from one address than is taken in a while. */
    OFTEN(429),
    /** The rest of it did not come. */
    SLOW(408),
    /** Something is wrong on our side. */
    OURS(503);

    private static final int RETRY_SECONDS = 30;
    private static final int UNAVAILABLE = 503;

    private final int status;

    Unreadable(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** After how many seconds the same request may go through; empty where it never will. */
    Optional<Integer> retryAfter() {
        return status == UNAVAILABLE ? Optional.of(RETRY_SECONDS) : Optional.empty();
    }

    /** What its message keys begin with. */
    String messages() {
        return this == OURS ? "trouble" : "trouble_" + name().toLowerCase(Locale.ROOT);
    }

    /** What a status of the server or of a library means for whoever sent the request. */
    static Unreadable ofStatus(int status) {
        return switch (status) {
            case 405 -> METHOD;
            case 413, 431 -> SIZE;
            case 414 -> ADDRESS;
            case 415, 406 -> KIND;
            case 429 -> OFTEN;
            case 408 -> SLOW;
            default -> status < 500 ? BROKEN : OURS;
        };
    }
}
