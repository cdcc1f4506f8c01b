package org.bianmin.content.lint;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.lint.internal.TextPairs;
import org.bianmin.ground.text.Text;

/** Applies every rule to a part of the content. */
@Singleton
public final class Linter {

    private final List<LintRule> rules;

    public Linter(@All List<LintRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What breaks a rule in a part, and what could not be read of its files. */
    public List<ContentProblem> check(LintInput part) {
        rules.forEach(rule -> rule.check(part, part.problems()));
        return part.problems().all();
    }

    /** Every text of the content that has a translation. */
    public static List<Text> translated(LintInput content) {
        return content.parts().stream()
                .flatMap(part -> TextPairs.of(content.part(part)).stream())
                .filter(TextPair::isComplete)
                .map(TextPair::text)
                .toList();
    }
}
