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

/** Papers to bring are named one by one: with "other papers" nobody knows what to bring. */
@Singleton
final class CatchAllMaterials implements LintRule {

    private static final Pattern CATCH_ALL =
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
            fact.statements(Fact.MATERIALS).stream()
                    .filter(said -> CATCH_ALL.matcher(said.zh()).find())
                    .forEach(said -> defect.report(
                            fact.table(),
                            fact.item(),
                            FIELDS,
                            said.place(),
                            new Text(
                                    "材料写作「" + Excerpt.of(said.zh()) + "」，没有列明是哪些。",
                                    "The papers read \"" + Excerpt.of(said.zh()) + "\" and do not say which.")));
        }
    }
}
