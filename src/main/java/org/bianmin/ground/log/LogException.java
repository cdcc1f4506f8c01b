package org.bianmin.ground.log;

import java.sql.SQLException;

/** The log could not be read or written: the database is away or refuses. */
public final class LogException extends RuntimeException {

    public LogException(SQLException cause) {
        super("the operation log cannot be read or written: " + cause.getMessage(), cause);
    }
}
