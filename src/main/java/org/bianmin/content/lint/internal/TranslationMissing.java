package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.content.lint.TextPair;
import org.bianmin.ground.text.Text;

/** Every Chinese text has its English; English alone is an error, because the Chinese is what counts. */
@Singleton
final class TranslationMissing implements LintRule {

    @Override
    public String name() {
        return "translation-missing";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (TextPair pair : TextPairs.of(content)) {
            if (pair.zh().isBlank()) {
                problems.error(
                        name(),
                        pair.place(),
                        new Text(
                                "英文「" + pair.excerpt() + "」没有中文。",
                                "The English \"" + pair.excerpt() + "\" has no Chinese."),
                        new Text("请补上中文。", "Add the Chinese."));
            } else if (pair.en().isBlank()) {
                problems.warn(
                        name(),
                        pair.place(),
                        new Text("「" + pair.excerpt() + "」没有英文。", "\"" + pair.excerpt() + "\" has no English."),
                        new Text("请补上英文；英文页面暂显示中文。", "Add it; until then the English pages show the Chinese."));
            }
        }
    }
}
