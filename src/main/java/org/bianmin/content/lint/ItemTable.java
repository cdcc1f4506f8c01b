package org.bianmin.content.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.catalog.ListTable;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.YamlNode;

/**
 * A published list as its files have it.
 *
 * @param folder the jurisdiction's, ending in a slash
 * @param id the stem of its items' ids
 * @param document the source document, with {@code #2} for a second list in it
 * @param place where {@code jurisdiction.yaml} names it
 * @param file the list's own table
 * @param rows the rows of that table
 */
public record ItemTable(String folder, String id, String document, FilePosition place, String file, List<CsvRow> rows) {

    static final String JURISDICTION = "/jurisdiction.yaml";

    /** The lists that the {@code jurisdiction.yaml} of a part names. */
    static List<ItemTable> all(LintInput content) {
        return named(content, content.files(JURISDICTION))
                .map(list -> table(content, folder(list.place().file()), list))
                .toList();
    }

    /** What is said of every list of all jurisdictions where they are named. */
    public static Stream<YamlNode> everywhere(LintInput content) {
        return named(content, content.jurisdictionFiles());
    }

    private static Stream<YamlNode> named(LintInput content, List<String> files) {
        return files.stream()
                .flatMap(file -> content.yaml(file).stream())
                .flatMap(yaml -> yaml.children("lists").stream());
    }

    private static String folder(String file) {
        return file.substring(0, file.length() - JURISDICTION.length() + 1);
    }

    private static ItemTable table(LintInput content, String folder, YamlNode node) {
        String file = folder + node.required("file");
        return new ItemTable(
                folder,
                node.required("id"),
                node.required("document"),
                node.place("document"),
                file,
                content.rows(file));
    }

    /** A file beside the list, see {@link ListTable#beside}. */
    public String beside(String name) {
        return new ListTable(file).beside(name);
    }

    /** The row of the item with a key, as written in its cell. */
    public Optional<CsvRow> row(String key) {
        return rows.stream().filter(row -> cell(row, "key").equals(key)).findFirst();
    }

    /** The cell of a column; empty also where the table has no such column. */
    public static String cell(CsvRow row, String column) {
        return row.columns().contains(column) ? row.optional(column).orElse("") : "";
    }
}
