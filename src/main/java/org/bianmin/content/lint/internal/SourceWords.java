package org.bianmin.content.lint.internal;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.lint.Fact;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The words of a source as the content has them, without the space and the punctuation at which sentences were cut. */
final class SourceWords {

    private static final Pattern HEADING = Pattern.compile("^[^：，。；]{2,10}：");
    private static final Pattern CUT = Pattern.compile("[\\s，,。；;：:、]+");

    private SourceWords() {}

    /** What a statement quotes. */
    static String of(Fact.Statement said) {
        return bare(withoutHeading(said.zh()));
    }

    /** What stands in the item's own row and in the tables beside it that are parts of this row. */
    static String ofRow(LintInput content, Fact fact) {
        return ofRow(content, fact, SourceWords::bare);
    }

    /** The same with its space and punctuation. */
    static String wholeRow(LintInput content, Fact fact) {
        return ofRow(content, fact, UnaryOperator.identity());
    }

    private static String ofRow(LintInput content, Fact fact, UnaryOperator<String> written) {
        return ofRow(content, fact.table(), fact.item(), written);
    }

    /** The same of the row with a key. */
    static String ofRow(LintInput content, ItemTable table, String key) {
        return ofRow(content, table, key, SourceWords::bare);
    }

    private static String ofRow(LintInput content, ItemTable table, String key, UnaryOperator<String> written) {
        StringBuilder words = new StringBuilder();
        table.row(key).ifPresent(row -> words.append(cells(row, written)));
        for (String stem : new String[] {"supervision", "responsibilities"}) {
            for (CsvRow row : content.rows(table.beside(stem + ".csv"))) {
                if (ItemTable.cell(row, "item").equals(key)) {
                    words.append(cells(row, written));
                }
            }
        }
        return words.toString();
    }

    private static String cells(CsvRow row, UnaryOperator<String> written) {
        return row.columns().stream()
                .filter(column -> !column.endsWith("_en"))
                .map(column -> written.apply(ItemTable.cell(row, column)))
                .collect(Collectors.joining("|", "", "|"));
    }

    /** The Chinese of every other file of the jurisdiction. */
    static String elsewhere(LintInput content, ItemTable table) {
        StringBuilder words = new StringBuilder("|");
        for (String file : content.files(".yaml")) {
            if (file.startsWith(table.folder()) && !file.startsWith(table.folder() + "facts")) {
                content.tree(file).ifPresent(root -> words.append(in(root)));
            }
        }
        return words.toString();
    }

    /** The Chinese of a node and of all below it. */
    static String in(Node root) {
        StringBuilder words = new StringBuilder();
        Nodes.walk(root, node -> {
            if (node instanceof MappingNode mapping) {
                words.append(bare(Nodes.scalar(mapping, "zh"))).append('|');
            }
        });
        return words.toString();
    }

    /** Steps of several tiers or ways say first whose they are: {@code 村社：受理…}, {@code 手机 APP 认证：务必…}. */
    private static String withoutHeading(String text) {
        return HEADING.matcher(text).replaceFirst("");
    }

    static String bare(String text) {
        return CUT.matcher(text).replaceAll("");
    }
}
