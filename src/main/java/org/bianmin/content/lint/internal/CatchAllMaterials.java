package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.Fact;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * Papers to bring are named one by one: with "other papers" nobody knows what to bring. Where the source has it so, the paper is
 * marked {@code catchAll}; the mark and the words agree.
 */
@Singleton
final class CatchAllMaterials implements LintRule {

    private static final Pattern WORDS =
            Pattern.compile("(?:其[他它]|相关|有关|所需)的?(?:证件、?|证明、?|手续、?)*(?:材料|资料)|等(?:相关|有关|证明)?(?:材料|资料)|等$");
    private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("materials"));

    @Override
    public String name() {
        return "catch-all-materials";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        SourceDefect defect = new SourceDefect(content, problems, name());
        for (Fact fact : content.facts()) {
            for (Fact.Statement said : fact.statements(Fact.MATERIALS)) {
                boolean worded = WORDS.matcher(said.zh()).find();
                if (worded) {
                    defect.report(
                            fact.table(),
                            fact.item(),
                            FIELDS,
                            said.place(),
                            new Text(
                                    "材料写作「" + Excerpt.of(said.zh()) + "」，没有列明是哪些。",
                                    "The papers read \"" + Excerpt.of(said.zh()) + "\" and do not say which."));
                }
                if (worded != said.isCatchAll()) {
                    mark(said, problems);
                }
            }
        }
    }

    private void mark(Fact.Statement said, Problems problems) {
        String words = Excerpt.of(said.zh());
        problems.error(
                name(),
                said.place(),
                said.isCatchAll()
                        ? new Text(
                                "「" + words + "」标了 catchAll，但指明了是什么材料。",
                                "\"" + words + "\" is marked catchAll, and yet names the paper.")
                        : new Text("「" + words + "」没有标 catchAll。", "\"" + words + "\" is not marked catchAll."),
                said.isCatchAll()
                        ? new Text("请删去 catchAll。", "Remove catchAll.")
                        : new Text("请加上 catchAll: true。", "Add catchAll: true."));
    }
}
