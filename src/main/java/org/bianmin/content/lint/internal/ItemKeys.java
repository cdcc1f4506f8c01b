package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * The key of a removed item is given to no other: addresses, cases and entries of {@code changes.yaml} that name it would
 * then speak of another item. That each item has a key, and no two have the same, is found when the list is read.
 */
@Singleton
final class ItemKeys implements LintRule {

    @Override
    public String name() {
        return "item-key";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (ItemTable table : content.itemTables()) {
            Set<String> removed = removed(content, table.folder() + "changes.yaml");
            for (CsvRow row : table.rows()) {
                String key = ItemTable.cell(row, "key");
                if (ItemKey.of(key)
                        .filter(own -> removed.contains(own.idIn(table.id())))
                        .isPresent()) {
                    problems.error(
                            name(),
                            row.place(),
                            new Text(
                                    "key " + key + " 是已删除事项的，见 changes.yaml。",
                                    "The key " + key + " is that of a removed item, see changes.yaml."),
                            new Text(
                                    "请换一个从未用过的；如果是恢复原事项，请在 changes.yaml 里写明 added。",
                                    "Give one that was never used; if the item itself is back, add an entry of the kind added to changes.yaml."));
                }
            }
        }
    }

    /** The ids of the items that were removed and not added again since. */
    private static Set<String> removed(LintInput content, String changes) {
        Set<String> removed = new HashSet<>();
        if (content.has(changes)) {
            content.yaml(changes).ifPresent(yaml -> yaml.children("changes").forEach(change -> note(change, removed)));
        }
        return removed;
    }

    private static void note(YamlNode change, Set<String> removed) {
        switch (change.optional("kind").orElse("")) {
            case "removed" -> removed.addAll(change.strings("items"));
            case "added" -> change.strings("items").forEach(removed::remove);
            default -> {
                // Other kinds of change leave an item where it is.
            }
        }
    }
}
