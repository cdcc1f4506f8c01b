package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.content.lint.TextPair;
import org.bianmin.content.lint.Translations;
import org.bianmin.ground.text.Text;

/** Every translation has been compared with its Chinese by somebody; told once a file. */
@Singleton
final class TranslationNew implements LintRule {

    @Override
    public String name() {
        return "translation-new";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        Map<String, List<TextPair>> byFile = new LinkedHashMap<>();
        for (TextPair pair : TextPairs.of(content)) {
            if (pair.isComplete() && pair.standing() == Translations.Standing.NEW) {
                byFile.computeIfAbsent(pair.place().file(), key -> new ArrayList<>())
                        .add(pair);
            }
        }
        byFile.values()
                .forEach(pairs -> problems.warn(
                        name(),
                        pairs.get(0).place(),
                        new Text(
                                "有 " + pairs.size() + " 段译文还没有人核对，第一段是「"
                                        + pairs.get(0).excerpt() + "」。",
                                "Translations that nobody has compared yet: " + pairs.size() + ". The first is of \""
                                        + pairs.get(0).excerpt() + "\"."),
                        new Text(
                                "核对无误后，运行 check --accept-translations。",
                                "Compare them, then run check --accept-translations.")));
    }
}
