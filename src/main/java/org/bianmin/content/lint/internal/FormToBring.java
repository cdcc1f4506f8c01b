package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.Fact;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * A form that the office guides a person in filling in (指导参保人如实填报参保登记表) is no paper to bring, or people are sent off
 * without one. It stands in {@code forms}.
 */
@Singleton
final class FormToBring implements LintRule {

    private static final Pattern GUIDED = Pattern.compile("指导[^，。；、]{0,20}填[报写](?<form>[^，。；、]{2,30}表)");

    @Override
    public String name() {
        return "form-to-bring";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (Fact fact : content.facts()) {
            String row = SourceWords.wholeRow(content, fact);
            for (Fact.Statement said : fact.statements(Fact.MATERIALS)) {
                Matcher guided = GUIDED.matcher(row);
                if (guided.results().anyMatch(one -> one.group(1).equals(said.zh()))) {
                    problems.error(
                            name(),
                            said.place(),
                            new Text(
                                    "「" + Excerpt.of(said.zh()) + "」是来源要求指导着填的表，不用自己带。",
                                    "The source tells the office to help to fill in \"" + Excerpt.of(said.zh())
                                            + "\"; nobody has to bring it."),
                            new Text("请移到 forms。", "Move it to forms."));
                }
            }
        }
    }
}
