package org.bianmin.support;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Looks for words in every text, JSON and binary column of every table of a database, as they are, in hexadecimal and in base64. */
public final class PlainText {

    private final Set<String> looked = new TreeSet<>();
    private final List<String> found = new ArrayList<>();

    private PlainText() {}

    /** Where words stand, as {@code table.column: word}. */
    public static List<String> of(Connection connection, List<byte[]> words) throws SQLException {
        PlainText search = new PlainText();
        search.search(connection, words);
        return search.found;
    }

    /** The columns that are looked through. */
    public static Set<String> columns(Connection connection) throws SQLException {
        PlainText search = new PlainText();
        search.search(connection, List.of());
        return search.looked;
    }

    private void search(Connection connection, List<byte[]> words) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery("""
                    select quote_ident(table_name), quote_ident(column_name) from information_schema.columns
                    where table_schema = 'public' and data_type in ('text', 'character varying', 'character', 'json', 'jsonb',
                        'bytea', 'xml', 'ARRAY', 'name')
                    """)) {
            while (columns.next()) {
                search(connection, columns.getString(1), columns.getString(2), words);
            }
        }
    }

    private void search(Connection connection, String table, String column, List<byte[]> words) throws SQLException {
        looked.add(table + "." + column);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + column + " from " + table)) {
            boolean binary = rows.getMetaData().getColumnTypeName(1).equals("bytea");
            while (rows.next()) {
                byte[] value = binary ? rows.getBytes(1) : bytes(rows.getString(1));
                if (value != null) {
                    String text = new String(value, StandardCharsets.ISO_8859_1);
                    words.stream()
                            .filter(word -> shapes(word).stream().anyMatch(text::contains))
                            .forEach(word ->
                                    found.add(table + "." + column + ": " + new String(word, StandardCharsets.UTF_8)));
                }
            }
        }
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /** A word as it is, as hexadecimal digits, and as base64 at each of the three places where it may begin. */
    private static Set<String> shapes(byte[] word) {
        Set<String> shapes = new LinkedHashSet<>();
        shapes.add(new String(word, StandardCharsets.ISO_8859_1));
        String hex = HexFormat.of().formatHex(word);
        shapes.add(hex);
        shapes.add(hex.toUpperCase(Locale.ROOT));
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + word.length];
            System.arraycopy(word, 0, shifted, before, word.length);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            shapes.add(base64.substring(
                    before == 0 ? 0 : before + 1, base64.length() - (shifted.length % 3 == 0 ? 0 : 1)));
        }
        return shapes;
    }
}
