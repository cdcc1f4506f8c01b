package org.bianmin.domain.cases.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** On which days the limits were counted again, in the table {@code deadline_recount}. Each call is a transaction of its own. */
public final class RecountDays {

    private static final String IS_DONE = "select 1 from deadline_recount where day = ? and done_at is not null";

    /** Of those that try at once one succeeds. */
    private static final String CLAIM = """
            insert into deadline_recount as known (day, claimed_until) values (?, ?)
            on conflict (day) do update set claimed_until = excluded.claimed_until
            where known.done_at is null and known.claimed_until <= ?
            """;

    private static final String DONE = "update deadline_recount set done_at = ? where day = ? and done_at is null";

    private static final String GIVE_BACK =
            "update deadline_recount set claimed_until = ? where day = ? and done_at is null";

    private final DataSource database;

    public RecountDays(DataSource database) {
        this.database = database;
    }

    public boolean isDone(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IS_DONE)) {
            select.setObject(1, day);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether the day is the caller's until a time: it is not done, and nobody else has it now. */
    public boolean claim(LocalDate day, Instant now, Instant until) {
        return update(CLAIM, day, at(until), at(now)) == 1;
    }

    public void done(LocalDate day, Instant now) {
        update(DONE, at(now), day);
    }

    /** Lets the next who asks have the day. */
    public void giveBack(LocalDate day, Instant now) {
        update(GIVE_BACK, at(now), day);
    }

    private int update(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException(
                "the days of recounts cannot be read or kept: SQL state " + e.getSQLState(), e);
    }
}
