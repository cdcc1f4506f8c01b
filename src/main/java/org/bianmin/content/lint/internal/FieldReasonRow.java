package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.FormReasons;
import org.bianmin.content.lint.FormReasons.Placed;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/** What a form asks because a row names it stands in that row, word for word. */
@Singleton
final class FieldReasonRow implements LintRule {

    @Override
    public String name() {
        return "field-reason-row";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (ItemTable table : content.itemTables()) {
            String prefix = table.id() + "-";
            FormReasons.all(content).stream()
                    .filter(placed -> placed.reason().item() != null
                            && placed.reason().item().startsWith(prefix)
                            && table.row(placed.reason().item().substring(prefix.length()))
                                    .isPresent())
                    .filter(placed -> !holds(content, table, placed, prefix))
                    .forEach(placed -> problems.error(
                            name(),
                            placed.place(),
                            new Text(
                                    placed.reason().item() + " 那一行里没有「"
                                            + placed.reason().words() + "」。",
                                    "The row of " + placed.reason().item() + " does not hold \""
                                            + placed.reason().words() + "\"."),
                            new Text("请照原文摘录，或删去这一项。", "Copy the words of the row, or take out what is asked.")));
        }
    }

    private static boolean holds(LintInput content, ItemTable table, Placed placed, String prefix) {
        return SourceWords.ofRow(content, table, placed.reason().item().substring(prefix.length()))
                .contains(SourceWords.bare(placed.reason().words()));
    }
}
