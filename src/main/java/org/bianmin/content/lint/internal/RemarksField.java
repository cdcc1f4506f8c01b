package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * A remark on the source names the column, or the key of a register, that it is about; only one on the whole document may
 * name none.
 */
@Singleton
final class RemarksField implements LintRule {

    @Override
    public String name() {
        return "source-remarks-field";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        Map<String, Set<String>> known = new HashMap<>();
        for (ItemTable table : content.itemTables()) {
            Set<String> fields = known.computeIfAbsent(table.folder(), folder -> fields(content, folder));
            for (CsvRow row : content.rows(table.beside("source-remarks.csv"))) {
                check(row, fields, problems);
            }
        }
    }

    private void check(CsvRow row, Set<String> fields, Problems problems) {
        String field = ItemTable.cell(row, "field");
        boolean wholeDocument = ItemTable.cell(row, "item").isEmpty();
        if (!fields.contains(field) && !(field.isEmpty() && wholeDocument)) {
            problems.error(
                    name(),
                    row.place(),
                    new Text("没有「" + field + "」这一栏。", "There is no column \"" + field + "\"."),
                    new Text(
                            "请填写 items.csv 等表格的列名，或 facts.yaml 等文件的键名。",
                            "Write a column of items.csv or a table beside it, or a key of facts.yaml or another file there."));
        }
    }

    /** The columns of every table and the keys of every YAML file of a jurisdiction. */
    private static Set<String> fields(LintInput content, String folder) {
        Set<String> fields = new TreeSet<>();
        for (String file : content.files()) {
            if (file.startsWith(folder) && file.endsWith(".csv")) {
                content.rows(file).stream().limit(1).forEach(row -> fields.addAll(row.columns()));
            } else if (file.startsWith(folder) && file.endsWith(".yaml")) {
                content.tree(file)
                        .ifPresent(root -> Nodes.walk(root, node -> {
                            if (node instanceof MappingNode mapping) {
                                mapping.getValue().forEach(entry -> fields.add(Nodes.key(entry)));
                            }
                        }));
            }
        }
        return fields;
    }
}
