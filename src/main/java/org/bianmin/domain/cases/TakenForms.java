package org.bianmin.domain.cases;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Forms of staff that make something new: one that is sent twice, by two presses or by going back, makes it once. */
public final class TakenForms {

    /** Whoever sends the same form at the same time waits for the first. Of older ones nobody has the page any more. */
    private static final String TAKE = """
            with old as (delete from taken_form where taken_at < now() - interval '30 days')
            insert into taken_form (key_hash, taken_at) values (?, now()) on conflict do nothing
            """;

    private TakenForms() {}

    /**
     * Takes a form, within the transaction in which what it makes is made.
     *
     * @return whether it was not taken before
     */
    public static boolean take(Connection connection, FormKey key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(TAKE)) {
            insert.setBytes(1, key.hash());
            return insert.executeUpdate() == 1;
        }
    }
}
