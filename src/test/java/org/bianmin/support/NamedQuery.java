package org.bianmin.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with named parameters, as JDBC takes it.
 *
 * @param values in the order of their question marks
 */
public record NamedQuery(String sql, List<Object> values) {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z_0-9]+)");

    public static NamedQuery of(String sql, Map<String, Object> values) {
        List<Object> ordered = new ArrayList<>();
        Matcher matcher = NAME.matcher(sql);
        StringBuilder marked = new StringBuilder();
        while (matcher.find()) {
            ordered.add(values.get(matcher.group(1)));
            matcher.appendReplacement(marked, "?");
        }
        return new NamedQuery(matcher.appendTail(marked).toString(), ordered);
    }

    public PreparedStatement prepare(Connection connection, String before) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(before + sql);
        for (int index = 0; index < values.size(); index++) {
            statement.setObject(index + 1, values.get(index));
        }
        return statement;
    }
}
