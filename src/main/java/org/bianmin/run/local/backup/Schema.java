package org.bianmin.run.local.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a database, except that of the migrations, and what they refer to. */
final class Schema {

    /** The table of the wrapped data keys. */
    static final String DATA_KEYS = "data_key";

    private static final String MIGRATIONS = "flyway_schema_history";

    private static final String COLUMNS = """
            select c.relname, a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
                and c.relname <> '%s' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by c.relname, a.attnum
            """.formatted(MIGRATIONS);

    private static final String REFERENCES = """
            select c.relname, r.relname
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
            where k.contype = 'f' and k.conrelid <> k.confrelid and c.relnamespace = 'public'::regnamespace
            order by 1, 2
            """;

    private Schema() {}

    /** The columns of each table; whatever a table refers to stands before it. */
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        Map<String, List<String>> columns = pairs(connection, COLUMNS);
        Map<String, List<String>> references = pairs(connection, REFERENCES);
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        while (ordered.size() < columns.size()) {
            int before = ordered.size();
            columns.forEach((table, names) -> {
                if (ordered.keySet().containsAll(references.getOrDefault(table, List.of()))) {
                    ordered.putIfAbsent(table, names);
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("tables that refer to each other in a circle: " + columns.keySet());
            }
        }
        return ordered;
    }

    /** The version of the schema. */
    static String version(Connection connection) throws SQLException {
        return text(
                connection,
                "select version from %s where success and version is not null order by installed_rank desc limit 1"
                        .formatted(MIGRATIONS));
    }

    /** The last value that each sequence has given out; those that gave none are missing. */
    static SortedMap<String, Long> sequences(Connection connection) throws SQLException {
        SortedMap<String, Long> sequences = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value is not null")) {
            while (rows.next()) {
                sequences.put(rows.getString(1), rows.getLong(2));
            }
        }
        return sequences;
    }

    /** The first column of the first row; null if there is none. */
    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** The first column of every row. */
    static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** A name of ours as SQL writes it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Map<String, List<String>> pairs(Connection connection, String query) throws SQLException {
        Map<String, List<String>> pairs = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return pairs;
    }
}
