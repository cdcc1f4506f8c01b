package org.bianmin.domain.supervision.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** The rows of {@code sample_unit}, within the caller's transaction. */
public final class SampleUnitRows {

    /** So many rows go in one statement: a frame may have hundreds of thousands. */
    private static final int AT_ONCE = 10_000;

    private static final String INSERT = """
            insert into sample_unit (draw_id, position, case_number, ticket, drawn, stratum)
            select ?, ? + u.position, u.case_number, u.ticket, u.drawn, u.stratum
            from unnest(?::text[], ?::text[], ?::boolean[], ?::text[]) with ordinality as u (case_number, ticket, drawn, stratum, position)
            """;

    private final Connection connection;

    public SampleUnitRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Stores the frame of a draw.
     *
     * @param lots in ascending order of tickets
     */
    public void add(long draw, List<StratifiedSample.Lot> lots) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int from = 0; from < lots.size(); from += AT_ONCE) {
                List<StratifiedSample.Lot> some = lots.subList(from, Math.min(lots.size(), from + AT_ONCE));
                insert.setLong(1, draw);
                insert.setInt(2, from);
                array(insert, 3, "text", some, lot -> lot.ticket().unit());
                array(insert, 4, "text", some, lot -> lot.ticket().number());
                array(insert, 5, "boolean", some, StratifiedSample.Lot::drawn);
                array(insert, 6, "text", some, StratifiedSample.Lot::town);
                insert.executeUpdate();
            }
        }
    }

    private void array(
            PreparedStatement insert,
            int at,
            String type,
            List<StratifiedSample.Lot> lots,
            Function<StratifiedSample.Lot, Object> value)
            throws SQLException {
        insert.setArray(
                at, connection.createArrayOf(type, lots.stream().map(value).toArray()));
    }
}
