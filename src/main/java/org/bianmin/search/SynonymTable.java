package org.bianmin.search;

import jakarta.inject.Singleton;
import org.bianmin.catalog.check.Content;
import org.bianmin.catalog.check.Rule;
import org.bianmin.catalog.read.Problems;

/**
 * {@code synonyms.csv} as the search reads it. Stands here and not with the other rules, because only the search knows what
 * letters and words are.
 */
@Singleton
final class SynonymTable implements Rule {

    @Override
    public String name() {
        return "synonym-table";
    }

    @Override
    public void check(Content content, Problems problems) {
        SynonymsReader.read(content.folder(), problems);
    }
}
