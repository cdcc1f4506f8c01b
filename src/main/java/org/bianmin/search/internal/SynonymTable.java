package org.bianmin.search.internal;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.bianmin.content.find.Synonym;
import org.bianmin.content.find.SynonymsReader;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;
import org.bianmin.search.Synonyms;

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
        if (!content.isShared()) {
            return;
        }
        Set<Synonym> seen = new HashSet<>();
        for (CsvRow row : content.rows(SynonymsReader.FILE)) {
            if (SynonymsReader.isComplete(row)) {
                check(row, seen, problems);
            }
        }
    }

    private static void check(CsvRow row, Set<Synonym> seen, Problems problems) {
        Synonym folded = Synonyms.folded(SynonymsReader.of(row));
        if (!Synonyms.canBeFound(folded)) {
            row.reportValue(
                    "from",
                    folded.from(),
                    new Text("zh 行写汉字，en 行写英文单词。", "Write Chinese in zh rows and English words in en rows."));
        } else if (!seen.add(folded)) {
            problems.error(
                    "duplicate",
                    row.place(),
                    new Text("此行出现两次。", "This row stands here twice."),
                    new Text("请删去一行。", "Remove one row."));
        }
    }
}
