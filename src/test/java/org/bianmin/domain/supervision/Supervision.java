package org.bianmin.domain.supervision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bianmin.support.PostgresResource;

/** Looks at, and changes, what is stored of supervision, as the superuser. */
final class Supervision {

    private Supervision() {}

    /** The first column of a query, in text. */
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

    static void execute(String sql, Object... values) {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }
}
