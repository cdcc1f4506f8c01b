package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.Fact;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * The days of an item's steps are those of its time limit: never more together, and not fewer where every step has its
 * own. Only items with one time limit in days are compared.
 */
@Singleton
final class StepsDoNotAddUp implements LintRule {

    private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("steps", "duration"));

    @Override
    public String name() {
        return "steps-do-not-add-up";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        SourceDefect defect = new SourceDefect(content, problems, name());
        content.facts().forEach(fact -> compare(fact, defect));
    }

    private static void compare(Fact fact, SourceDefect defect) {
        List<Integer> limits = days(fact.statements(Fact.DURATION));
        List<Integer> steps = days(fact.statements(Fact.STEPS));
        if (limits.size() != 1 || steps.isEmpty()) {
            return;
        }
        int limit = limits.get(0);
        int sum = steps.stream().mapToInt(Integer::intValue).sum();
        boolean everyStep = steps.size() == fact.statements(Fact.STEPS).size();
        if (sum > limit || (everyStep && sum < limit)) {
            defect.report(
                    fact.table(),
                    fact.item(),
                    FIELDS,
                    fact.node().place(Fact.STEPS),
                    new Text(
                            "各步骤合计 " + sum + " 天，时限是 " + limit + " 天。",
                            "The steps take " + sum + " days together, the time limit is " + limit + "."));
        }
    }

    private static List<Integer> days(List<Fact.Statement> statements) {
        return statements.stream()
                .map(said -> DayCount.in(said.zh()))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }
}
