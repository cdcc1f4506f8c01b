package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.Fact;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * A fact that stands in another table of the document than the item's own row says where: a reader who looks into the row
 * would not find it. The names of the tiers stand in every row that shares work among them.
 */
@Singleton
final class SaidElsewhere implements LintRule {

    @Override
    public String name() {
        return "said-elsewhere";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        Map<String, String> registers = new HashMap<>();
        Set<String> tiers = tiers(content);
        for (Fact fact : content.facts()) {
            String row = SourceWords.ofRow(content, fact);
            String elsewhere = registers.computeIfAbsent(
                    fact.table().folder(), key -> SourceWords.elsewhere(content, fact.table()));
            fact.all().stream()
                    .filter(said -> !said.hasFrom() && !row.contains(SourceWords.of(said)))
                    .filter(said -> elsewhere.contains(SourceWords.of(said)))
                    .filter(said -> !tiers.contains(said.zh()))
                    .forEach(said -> problems.error(
                            name(),
                            said.place(),
                            new Text(
                                    "「" + Excerpt.of(said.zh()) + "」不在事项 " + fact.item() + " 的那一行，而在来源的别处。",
                                    "The words \"" + Excerpt.of(said.zh()) + "\" do not stand in the row of item "
                                            + fact.item() + " but elsewhere in the source."),
                            new Text("请加 from，写明在哪个表、哪一行。", "Add from, and say in which table and row they stand.")));
        }
    }

    private static Set<String> tiers(LintInput content) {
        return content.catalog().jurisdictions().stream()
                .flatMap(jurisdiction -> jurisdiction.tiers().values().stream())
                .map(Text::zh)
                .collect(Collectors.toSet());
    }
}
