package org.bianmin.domain.cases.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.CaseEvent;

/** What happened to many cases, in one query. What was written with it stays sealed: rules do not need it. */
public final class EventBatch {

    private static final String SELECT = """
            select case_id, position, at, actor, role, unit, action, state, data::text
            from case_event where case_id = any (?) order by case_id, position
            """;

    private EventBatch() {}

    /** The events of each case, in order; a case that has none is missing. */
    public static Map<Long, List<CaseEvent>> of(Connection connection, Collection<Long> cases) throws SQLException {
        Map<Long, List<CaseEvent>> events = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("bigint", cases.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                            .add(event(rows));
                }
            }
        }
        return events;
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                row.getInt(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                Unit.parse(row.getString(6)).orElse(null),
                row.getString(7),
                row.getString(8),
                Fields.read(row.getString(9).getBytes(StandardCharsets.UTF_8)),
                Map.of());
    }
}
