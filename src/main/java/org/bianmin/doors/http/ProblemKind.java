package org.bianmin.doors.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem that a function answers with, and the status of each. */
public enum ProblemKind {
    NOT_UNDERSTOOD(400),
    NO_TOKEN(401),
    FROM_ELSEWHERE(403),
    NO_SUCH_FUNCTION(404),
    NOT_THIS_WAY(405),
    TOO_SLOW(408),
    TOO_LARGE(413),
    NOT_JSON(415),
    REFUSED(422),
    TOO_MANY(429),
    FAILED(500),
    NOT_NOW(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    static Optional<ProblemKind> of(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
    }

    int status() {
        return status;
    }

    /** An identifier that stays the same; nothing stands there. */
    String type() {
        return "urn:bianmin:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its title among the messages; that of its detail ends in {@code _detail}. */
    String message() {
        return "problem_" + name().toLowerCase(Locale.ROOT);
    }
}
