package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.Fact;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * What {@code facts.yaml} says of an item are words of the source: they stand in the item's own row, in the tables beside
 * it, or in the registers of the same document. Space and the punctuation at which sentences were cut are not compared.
 */
@Singleton
final class VerbatimExcerpt implements LintRule {

    @Override
    public String name() {
        return "verbatim-excerpt";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        Map<String, String> registers = new HashMap<>();
        for (Fact fact : content.facts()) {
            String folder = fact.table().folder();
            String words = SourceWords.ofRow(content, fact)
                    + registers.computeIfAbsent(folder, key -> SourceWords.elsewhere(content, fact.table()));
            for (Fact.Statement said : fact.all()) {
                if (!words.contains(SourceWords.of(said))) {
                    problems.error(
                            name(),
                            said.place(),
                            new Text(
                                    "来源中没有「" + Excerpt.of(said.zh()) + "」这句话。",
                                    "The words \"" + Excerpt.of(said.zh()) + "\" are not in the source."),
                            new Text(
                                    "请照来源逐字摘录；来源没有的不要写。",
                                    "Copy the source word by word; leave out what it does not say."));
                }
            }
        }
    }
}
