package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.Fact;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/** What must be done in person cannot be done by an agent as well. */
@Singleton
final class InPersonAgainstAgent implements LintRule {

    private static final Pattern IN_PERSON =
            Pattern.compile("[须需](?:由)?本人(?:亲自|到|前|办|申|持)|必须(?:由)?本人|本人亲自|亲自到|不得代[办理领]|不[能可]代[办理领]");
    private static final Pattern AGENT = Pattern.compile("(?<!不得|不能|不可)代办|代理申|代理人|代领|委托他人|受委托人|委托书");
    private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("materials", "steps", "place", "cautions"));

    @Override
    public String name() {
        return "in-person-against-agent";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        SourceDefect defect = new SourceDefect(content, problems, name());
        for (Fact fact : content.facts()) {
            Optional<Fact.Statement> inPerson = first(fact, IN_PERSON);
            Optional<Fact.Statement> agent = first(fact, AGENT);
            if (inPerson.isPresent() && agent.isPresent()) {
                defect.report(
                        fact.table(),
                        fact.item(),
                        FIELDS,
                        inPerson.get().place(),
                        new Text(
                                "既说「" + Excerpt.of(inPerson.get().zh()) + "」，又说「"
                                        + Excerpt.of(agent.get().zh()) + "」。",
                                "It says both \"" + Excerpt.of(inPerson.get().zh()) + "\" and \""
                                        + Excerpt.of(agent.get().zh()) + "\": in person, and by an agent."));
            }
        }
    }

    private static Optional<Fact.Statement> first(Fact fact, Pattern pattern) {
        return fact.all().stream()
                .filter(said -> pattern.matcher(said.zh()).find())
                .findFirst();
    }
}
