package org.bianmin.doors.http;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What kind of failure it is that a request has met. */
public final class Trouble {

    /** Seconds after which a rush, or the start of a database, is over as a rule. */
    public static final String RETRY_AFTER = "10";

    /** Classes of SQL states (PostgreSQL, appendix A): no connection, not enough of something, closed by an operator, its system. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58");

    private Trouble() {}

    /** The first cause of a type. */
    public static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Whether it passes by itself: the database is away, or everybody asks it at once. The pool gives no SQL state. */
    public static boolean passes(Throwable failure) {
        return cause(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .map(state -> state.length() < 2 || PASSING.contains(state.substring(0, 2)))
                .orElseGet(() -> cause(failure, SQLException.class).isPresent());
    }
}
