package org.bianmin.domain.messages.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.domain.messages.MessageAbout;
import org.bianmin.domain.messages.MessageState;
import org.bianmin.domain.messages.MessageView;

/** The rows of {@code outgoing_message}, within the caller's transaction. */
public final class MessageRows {

    private static final String ADD = """
            insert into outgoing_message (id, case_id, position, place, data_key, sealed, written_at, next_try_at, recipient)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /**
     * Pushed on before it is tried, by a minute, two, four and so on up to an hour: one that takes its worker down with it does not come
     * first for ever, and one that is under way is not taken by another worker.
     */
    private static final String CLAIM = """
            update outgoing_message m set attempts = m.attempts + 1, first_try_at = coalesce(m.first_try_at, ?::timestamptz),
                next_try_at = ?::timestamptz + least(interval '1 hour', interval '1 minute' * power(2, least(m.attempts, 6)))
            from service_case c
            where c.id = m.case_id and m.id = (
                select id from outgoing_message where state = 'waiting' and next_try_at <= ?
                order by next_try_at, id limit 1 for update skip locked)
            returning m.id, c.number, m.position, m.data_key, m.sealed, m.first_try_at
            """;

    private static final String END = """
            update outgoing_message set state = ?, ended_at = ?, taken_as = ?, last_error = ? where id = ? and state = 'waiting'
            """;

    private static final String VIEW = """
            select c.number, m.position, m.state, m.written_at, m.attempts, m.ended_at, m.last_error, m.recipient
            from outgoing_message m join service_case c on c.id = m.case_id
            """;

    private static final String OF_CASE = VIEW + "where c.number = ? order by m.position, m.recipient";

    private static final String STUCK =
            VIEW + "where m.place = any (?) and m.state = 'stuck' order by m.ended_at desc, c.number limit ?";

    private static final String FREE = """
            with freed as (
                update outgoing_message set state = 'waiting', ended_at = null, first_try_at = null, next_try_at = ?
                where place = any (?) and state = 'stuck' returning case_id)
            select c.number from freed join service_case c on c.id = freed.case_id order by c.number
            """;

    private final Connection connection;
    private final Instant now;

    public MessageRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** A message that a worker has taken. */
    @SuppressWarnings("java:S6218") // never compared
    public record Claimed(UUID id, String number, int position, UUID dataKey, byte[] sealed, Instant firstTryAt) {}

    public void add(MessageAbout about, UUID key, byte[] sealed, UUID id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, id);
            insert.setLong(2, about.caseId());
            insert.setInt(3, about.position());
            insert.setString(4, about.place());
            insert.setObject(5, key);
            insert.setBytes(6, sealed);
            insert.setObject(7, at());
            insert.setObject(8, at());
            insert.setString(9, about.recipient());
            insert.executeUpdate();
        }
    }

    /** Takes the next one whose time has come. */
    public Optional<Claimed> claim() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CLAIM)) {
            update.setObject(1, at());
            update.setObject(2, at());
            update.setObject(3, at());
            try (ResultSet row = update.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claimed(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getInt(3),
                                row.getObject(4, UUID.class),
                                row.getBytes(5),
                                instant(row, 6)))
                        : Optional.empty();
            }
        }
    }

    /** Notes what became of an attempt; false if another worker has ended it. */
    public boolean end(UUID id, MessageState state, String takenAs, String error) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(END)) {
            update.setString(1, state.code());
            update.setObject(2, state == MessageState.WAITING ? null : at());
            update.setString(3, takenAs);
            update.setString(4, error);
            update.setObject(5, id);
            return update.executeUpdate() > 0;
        }
    }

    public List<MessageView> of(String number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setString(1, number);
            return views(select);
        }
    }

    public List<MessageView> stuck(Collection<String> places, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STUCK)) {
            select.setArray(1, connection.createArrayOf("text", places.toArray()));
            select.setInt(2, most);
            return views(select);
        }
    }

    /** Lets what is stuck be tried again, and tells of which cases. */
    public List<String> free(Collection<String> places) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FREE)) {
            update.setObject(1, at());
            update.setArray(2, connection.createArrayOf("text", places.toArray()));
            List<String> numbers = new ArrayList<>();
            try (ResultSet row = update.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getString(1));
                }
            }
            return numbers;
        }
    }

    private static List<MessageView> views(PreparedStatement select) throws SQLException {
        List<MessageView> views = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                views.add(new MessageView(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        instant(row, 4),
                        row.getInt(5),
                        instant(row, 6),
                        row.getString(7),
                        row.getString(8)));
            }
        }
        return views;
    }

    private OffsetDateTime at() {
        return now.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
