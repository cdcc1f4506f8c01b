package org.bianmin.domain.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.support.PostgresResource;

/** Who publishes in the tests, and what is stored of it, as the superuser sees it. */
final class Papers {

    static final Unit PLACE = Unit.ofPlace("north");
    static final Unit VILLAGE = new Unit("north", "990001100", "990001100201");
    static final String LISTS = "public-notice-north-lists";

    private Papers() {}

    static Handler somebody(StaffRole role, Unit unit) {
        return new Handler("p" + UUID.randomUUID(), List.of(new Handler.Post(role, unit)));
    }

    static Control lists(Snapshot content) {
        return content.controls().control(LISTS).orElseThrow();
    }

    static List<String> column(String query, Object... values) {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            set(statement, values);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.execute();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }
}
