package org.bianmin.content.national.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * An article answers a question of an item once: else the guide says the same twice, or calls it direct and a reading at the same
 * time. The two halves of one article may answer with two kinds of time.
 */
@Singleton
final class LawTwice implements LintRule {

    @Override
    public String name() {
        return "law-twice";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (LawNodes law : LawNodes.all(content)) {
            Map<String, FilePosition> seen = new HashMap<>();
            law.bindings()
                    .filter(binding -> binding.has("items"))
                    .forEach(binding -> binding.values("items").forEach(item -> once(binding, item, seen, problems)));
        }
    }

    private void once(YamlNode binding, YamlNode.Value item, Map<String, FilePosition> seen, Problems problems) {
        String key = String.join(
                "|",
                item.text(),
                binding.optional("article").orElse(""),
                binding.optional("question").orElse(""),
                binding.optional("label").orElse(""));
        FilePosition first = seen.putIfAbsent(key, item.place());
        if (first != null) {
            problems.error(
                    name(),
                    item.place(),
                    new Text(
                            "同一条已在第 " + first.line() + " 行回答过「" + item.text() + "」的这个问题。",
                            "Line " + first.line() + " answers this question of " + item.text()
                                    + " by this article already."),
                    new Text("请删去一处。", "Remove one of them."));
        }
    }
}
