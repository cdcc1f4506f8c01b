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

/** What is called an instant case (即办件), handled on the spot, has no time limit of more than a day. */
@Singleton
final class InstantCaseLongPromise implements LintRule {

    private static final Pattern INSTANT = Pattern.compile("即办件|即时办结|当场办结|当场办理|即来即办|立等可取");
    private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("duration"));

    @Override
    public String name() {
        return "instant-case-long-promise";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        SourceDefect defect = new SourceDefect(content, problems, name());
        for (Fact fact : content.facts()) {
            boolean instant = fact.all().stream()
                    .anyMatch(said -> INSTANT.matcher(said.zh()).find());
            if (instant) {
                fact.statements(Fact.DURATION).stream()
                        .filter(said -> DayCount.in(said.zh()).orElse(0) > 1)
                        .forEach(said -> defect.report(
                                fact.table(),
                                fact.item(),
                                FIELDS,
                                said.place(),
                                new Text(
                                        "既说当场办结，时限又写「" + Excerpt.of(said.zh()) + "」。",
                                        "It is handled on the spot, and yet the time limit reads \""
                                                + Excerpt.of(said.zh()) + "\".")));
            }
        }
    }
}
