package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.content.lint.TextPair;
import org.bianmin.content.lint.Translations;
import org.bianmin.ground.text.Text;

/** English is not older than its Chinese. */
@Singleton
final class TranslationStale implements LintRule {

    @Override
    public String name() {
        return "translation-stale";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (TextPair pair : TextPairs.of(content)) {
            if (pair.isComplete() && pair.standing() == Translations.Standing.STALE) {
                problems.warn(
                        name(),
                        pair.place(),
                        new Text(
                                "「" + pair.excerpt() + "」的英文是照另一段中文译的，中文可能已经改动。",
                                "The English of \"" + pair.excerpt()
                                        + "\" was accepted for other Chinese, which has probably changed since."),
                        new Text(
                                "请改好英文；英文无须改动时，运行 check --accept-translations。",
                                "Mend the English; if it still fits, run check --accept-translations."));
            }
        }
    }
}
