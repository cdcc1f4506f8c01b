package org.bianmin.search.internal;

import jakarta.inject.Singleton;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;

/**
 * {@code synonyms.csv} as the search reads it. Stands here and not with the other rules, because only the search knows what
 * letters and words are.
 */
@Singleton
final class SynonymTable implements LintRule {

    @Override
    public String name() {
        return "synonym-table";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        SynonymsReader.read(content.folder(), problems);
    }
}
