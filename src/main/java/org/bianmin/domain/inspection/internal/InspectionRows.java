package org.bianmin.domain.inspection.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionReason;
import org.bianmin.domain.inspection.Inspection;
import org.bianmin.domain.inspection.InspectionEvent;
import org.bianmin.ground.crypto.DataKey;

/** The rows of {@code inspection} and {@code inspection_event}, within the caller's transaction. */
public final class InspectionRows {

    /** What is written is sealed as. */
    private static final String SEALED_AS = "inspection";

    private static final String COLUMNS = """
            select i.id, i.regime, i.unit, i.concerned, i.reason, i.draw_id, i.inspectors, i.opened_at, i.position, i.closed_at,
                i.data_key
            from inspection i
            """;

    /** Whether somebody was found not to be free of bias when inspectors were drawn. */
    private static final String RECUSED = """
            exists (select from inspection_inspector_lot l
                where l.draw_id = i.draw_id and l.object = i.object and l.account = ? and l.recused is not null)
            """;

    /**
     * The rights stand in the query: who supervises for the office, does not belong to the one that is inspected, and was not found to be
     * biased.
     */
    private static final String LIST = COLUMNS + """
            where (?::boolean or i.closed_at is null) and exists (
                    select from unnest(?::text[]) as post where i.unit = post or i.unit like post || '/%')
                and not exists (
                    select from unnest(?::text[]) as post where post = i.concerned or post like i.concerned || '/%')
                and not""" + " " + RECUSED + """
            order by i.closed_at is not null, i.opened_at desc, i.id desc limit ?
            """;

    private static final String CLOSED = COLUMNS + """
            where i.place = ? and i.regime = any (?) and i.closed_at >= ? and i.closed_at < ? order by i.closed_at, i.id
            """;

    private static final String ONE = COLUMNS + " where i.id = ? and not " + RECUSED;

    private static final String EVENTS = """
            select inspection_id, position, at, actor, role, step, data::text, sealed from inspection_event
            where inspection_id = any (?) order by inspection_id, position
            """;

    private static final String OPEN = """
            insert into inspection (regime, place, unit, concerned, reason, draw_id, object, inspectors, opened_at, position, data_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) returning id
            """;

    private static final String ADD = """
            with told as (
                insert into inspection_event (inspection_id, position, at, actor, role, step, data, sealed)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?))
            update inspection set position = ?, closed_at = case when ? then ?::timestamptz end where id = ?
            """;

    private final Connection connection;

    public InspectionRows(Connection connection) {
        this.connection = connection;
    }

    /** An inspection as it is stored, with the key of what was written. */
    public record Stored(Inspection inspection, UUID dataKey) {}

    /**
     * Those that somebody sees, the open ones first.
     *
     * @param units for which they supervise
     * @param own to which they belong
     */
    public List<Stored> list(String account, List<String> units, List<String> own, boolean closedToo, int most)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setBoolean(1, closedToo);
            select.setArray(2, connection.createArrayOf("text", units.toArray()));
            select.setArray(3, connection.createArrayOf("text", own.toArray()));
            select.setString(4, account);
            select.setInt(5, most);
            return all(select);
        }
    }

    /** Those of a place and of some regimes that were closed within a time. */
    public List<Stored> closed(String place, List<String> regimes, Instant from, Instant until) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CLOSED)) {
            select.setString(1, place);
            select.setArray(2, connection.createArrayOf("text", regimes.toArray()));
            select.setObject(3, from.atOffset(ZoneOffset.UTC));
            select.setObject(4, until.atOffset(ZoneOffset.UTC));
            return all(select);
        }
    }

    /**
     * One, for an account; empty where it was found to be biased.
     *
     * @param lock whether others are kept from it until the transaction ends
     */
    public Optional<Stored> find(String account, long id, boolean lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(lock ? ONE + " for update of i" : ONE)) {
            select.setLong(1, id);
            select.setString(2, account);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(stored(row)) : Optional.empty();
            }
        }
    }

    /** What was done in inspections, by their ids, in order; what was written is empty where its key is not given. */
    public Map<Long, List<InspectionEvent>> events(Map<Long, Optional<DataKey>> keys) throws SQLException {
        Map<Long, List<InspectionEvent>> events = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
            select.setArray(1, connection.createArrayOf("bigint", keys.keySet().toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] sealed = row.getBytes(8);
                    events.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new InspectionEvent(
                                    row.getInt(2),
                                    row.getObject(3, OffsetDateTime.class).toInstant(),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    Words.read(row.getString(7)),
                                    keys.get(row.getLong(1))
                                            .map(key -> Words.read(key.openText(SEALED_AS, sealed)))
                                            .orElse(Map.of())));
                }
            }
        }
        return events;
    }

    /**
     * A new inspection, in which nothing was done yet.
     *
     * @param object the entry of the register from which it was drawn; null if it was not
     */
    public long open(Inspection inspection, Long object, UUID key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(OPEN)) {
            insert.setString(1, inspection.regime());
            insert.setString(2, inspection.unit().place());
            insert.setString(3, inspection.unit().path());
            insert.setString(
                    4,
                    inspection.concerned() == null
                            ? null
                            : inspection.concerned().path());
            insert.setString(5, inspection.reason().code());
            insert.setObject(6, inspection.draw());
            insert.setObject(7, object);
            insert.setArray(
                    8, connection.createArrayOf("text", inspection.inspectors().toArray()));
            insert.setObject(9, inspection.openedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(10, key);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Adds an event, and brings the row to it. */
    public void add(long id, InspectionEvent event, DataKey key, boolean closes) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ADD)) {
            update.setLong(1, id);
            update.setInt(2, event.position());
            update.setObject(3, event.at().atOffset(ZoneOffset.UTC));
            update.setString(4, event.actor());
            update.setString(5, event.role());
            update.setString(6, event.step());
            update.setString(7, Words.written(event.data()));
            update.setBytes(8, key.sealText(SEALED_AS, Words.written(event.said())));
            update.setInt(9, event.position());
            update.setBoolean(10, closes);
            update.setObject(11, event.at().atOffset(ZoneOffset.UTC));
            update.setLong(12, id);
            update.executeUpdate();
        }
    }

    private static List<Stored> all(PreparedStatement select) throws SQLException {
        List<Stored> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(stored(row));
            }
        }
        return found;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject(10, OffsetDateTime.class);
        Instant closedAt = closed == null ? null : closed.toInstant();
        return new Stored(
                new Inspection(
                        row.getLong(1),
                        row.getString(2),
                        Unit.parse(row.getString(3)).orElseThrow(),
                        Unit.parse(row.getString(4)).orElse(null),
                        InspectionReason.of(row.getString(5)).orElseThrow(),
                        row.getObject(6, Long.class),
                        List.of((String[]) row.getArray(7).getArray()),
                        row.getObject(8, OffsetDateTime.class).toInstant(),
                        row.getInt(9),
                        closedAt),
                row.getObject(11, UUID.class));
    }
}
