package org.bianmin.domain.inspection.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bianmin.domain.inspection.InspectionDraw;
import org.bianmin.domain.inspection.InspectionDraw.InspectorLot;
import org.bianmin.domain.inspection.InspectionDraw.ObjectLot;
import org.bianmin.domain.supervision.DoubleRandom;
import org.bianmin.domain.supervision.Recusal;

/** The rows of draws, within the caller's transaction. */
public final class DrawRows {

    private static final String INSERT = """
            insert into inspection_draw (control, place, period, regime, seed, size, focus, inspectors, drawn_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (control, period) do nothing returning id
            """;

    private static final String LOTS = """
            insert into inspection_object_lot (draw_id, entry, version, lots, ticket, focus, drawn)
            select ?, * from unnest(?::bigint[], ?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[])
            """;

    private static final String PAIRINGS = """
            insert into inspection_inspector_lot (draw_id, object, inspector, account, ticket, recused, drawn)
            select ?, * from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::boolean[])
            """;

    private static final String ONE = """
            select control, place, period, regime, seed, size, focus, inspectors, drawn_at from inspection_draw where id = ?
            """;

    private static final String LOTS_OF = """
            select entry, version, lots, ticket, focus, drawn from inspection_object_lot where draw_id = ? order by ticket
            """;

    private static final String PAIRINGS_OF = """
            select object, inspector, account, ticket, recused, drawn from inspection_inspector_lot
            where draw_id = ? order by object, ticket
            """;

    /** In how many of its inspections something was found. */
    private static final String FOUND = """
            select i.object, count(distinct i.id) from inspection i join inspection_event e on e.inspection_id = i.id
            where i.object = any (?) and (e.data ->> 'found')::integer > 0 group by i.object
            """;

    private final Connection connection;

    public DrawRows(Connection connection) {
        this.connection = connection;
    }

    /** In how many inspections something was found against objects; those without are left out. */
    public Map<Long, Integer> found(List<Long> objects) throws SQLException {
        Map<Long, Integer> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(FOUND)) {
            select.setArray(1, connection.createArrayOf("bigint", objects.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), row.getInt(2));
                }
            }
        }
        return found;
    }

    /**
     * Keeps a draw.
     *
     * @return its id; empty where there is one of that control and period
     */
    public Optional<Long> insert(InspectionDraw draw) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, draw.control());
            insert.setString(2, draw.place());
            insert.setString(3, draw.period());
            insert.setString(4, draw.regime());
            insert.setString(5, draw.seed());
            insert.setInt(6, draw.size());
            insert.setInt(7, draw.focus());
            insert.setInt(8, draw.inspectors());
            insert.setObject(9, draw.drawnAt().atOffset(ZoneOffset.UTC));
            try (ResultSet row = insert.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                long id = row.getLong(1);
                lots(id, draw.lots());
                pairings(id, draw.pairings());
                return Optional.of(id);
            }
        }
    }

    /** A draw with all that came of it. */
    public Optional<InspectionDraw> find(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new InspectionDraw(
                                id,
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6),
                                row.getInt(7),
                                row.getInt(8),
                                row.getObject(9, OffsetDateTime.class).toInstant(),
                                lotsOf(id),
                                pairingsOf(id)))
                        : Optional.empty();
            }
        }
    }

    private void lots(long id, List<ObjectLot> lots) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(LOTS)) {
            insert.setLong(1, id);
            array(
                    insert,
                    2,
                    "bigint",
                    lots.stream().map(one -> one.lot().object()).toArray());
            array(insert, 3, "integer", lots.stream().map(ObjectLot::version).toArray());
            array(
                    insert,
                    4,
                    "integer",
                    lots.stream().map(one -> one.lot().lots()).toArray());
            array(
                    insert,
                    5,
                    "text",
                    lots.stream().map(one -> one.lot().ticket()).toArray());
            array(insert, 6, "text", lots.stream().map(one -> one.lot().focus()).toArray());
            array(
                    insert,
                    7,
                    "text",
                    lots.stream().map(one -> one.lot().drawn().code()).toArray());
            insert.executeUpdate();
        }
    }

    private void pairings(long id, List<InspectorLot> pairings) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PAIRINGS)) {
            insert.setLong(1, id);
            array(
                    insert,
                    2,
                    "bigint",
                    pairings.stream().map(one -> one.pairing().object()).toArray());
            array(
                    insert,
                    3,
                    "bigint",
                    pairings.stream().map(one -> one.pairing().inspector()).toArray());
            array(
                    insert,
                    4,
                    "text",
                    pairings.stream().map(InspectorLot::account).toArray());
            array(
                    insert,
                    5,
                    "text",
                    pairings.stream().map(one -> one.pairing().ticket()).toArray());
            array(
                    insert,
                    6,
                    "text",
                    pairings.stream()
                            .map(one ->
                                    one.recused() == null ? null : one.recused().code())
                            .toArray());
            array(
                    insert,
                    7,
                    "boolean",
                    pairings.stream().map(one -> one.pairing().drawn()).toArray());
            insert.executeUpdate();
        }
    }

    private void array(PreparedStatement insert, int at, String type, Object[] values) throws SQLException {
        insert.setArray(at, connection.createArrayOf(type, values));
    }

    private List<ObjectLot> lotsOf(long id) throws SQLException {
        List<ObjectLot> lots = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LOTS_OF)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lots.add(new ObjectLot(
                            new DoubleRandom.Lot(
                                    row.getLong(1),
                                    row.getInt(3),
                                    row.getString(4),
                                    row.getString(5),
                                    DoubleRandom.Drawn.valueOf(row.getString(6).toUpperCase(Locale.ROOT))),
                            row.getInt(2)));
                }
            }
        }
        return lots;
    }

    private List<InspectorLot> pairingsOf(long id) throws SQLException {
        List<InspectorLot> pairings = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(PAIRINGS_OF)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String recused = row.getString(5);
                    pairings.add(new InspectorLot(
                            new DoubleRandom.Pairing(
                                    row.getLong(1), row.getLong(2), row.getString(4), row.getBoolean(6)),
                            row.getString(3),
                            recused == null ? null : Recusal.valueOf(recused.toUpperCase(Locale.ROOT))));
                }
            }
        }
        return pairings;
    }
}
