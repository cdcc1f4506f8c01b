package org.bianmin.content.register.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.BoundaryRegister;
import org.bianmin.content.register.Sentence;
import org.bianmin.content.register.Share;
import org.bianmin.content.register.Step;
import org.bianmin.ground.text.Text;

/** Reads {@code boundaries.yaml}. */
public final class BoundariesReader {

    private final RegisterReferences references;
    private final Problems problems;
    private final Numbering matters;

    public BoundariesReader(RegisterReferences references, Problems problems) {
        this.references = references;
        this.problems = problems;
        this.matters = new Numbering(problems);
    }

    public BoundaryRegister register(YamlNode yaml) {
        BoundaryRegister register = new BoundaryRegister(
                references.origin(yaml),
                yaml.children("matters").stream().map(this::matter).toList());
        yaml.noOtherKeys();
        return register;
    }

    private BoundaryMatter matter(YamlNode node) {
        List<YamlNode> stepNodes = node.children("steps");
        List<Step> steps = new ArrayList<>();
        for (YamlNode step : stepNodes) {
            steps.add(step(step, steps.size() + 1));
        }
        BoundaryMatter matter = new BoundaryMatter(
                matters.next(node),
                matters.id(node),
                node.text("matter"),
                node.children("shares").stream().map(this::share).toList(),
                List.copyOf(node.texts("bases")),
                node.text("case"),
                List.copyOf(steps),
                references.items(node, "items"));
        node.noOtherKeys();
        checkQuotations(matter, stepNodes);
        return matter;
    }

    private Share share(YamlNode node) {
        Share share = new Share(references.office(node, "department"), node.text("share"));
        node.noOtherKeys();
        return share;
    }

    private Step step(YamlNode node, int number) {
        Step step = new Step(
                number,
                references.offices(node, "who"),
                node.text("action"),
                node.optionalNumber("publicNoticeDays").orElse(null));
        node.noOtherKeys();
        return step;
    }

    /** A step is the source's own words, or nobody could land on its sentence. */
    private void checkQuotations(BoundaryMatter matter, List<YamlNode> stepNodes) {
        Set<Step> quoted = matter.sentences().stream().map(Sentence::step).collect(Collectors.toSet());
        for (Step step : matter.steps()) {
            if (!quoted.contains(step)) {
                problems.error(
                        "quotation",
                        stepNodes.get(step.number() - 1).place("action"),
                        new Text(
                                "案例中找不到这一步的原文，或次序不对。",
                                "The case does not hold these words of the step, or not in this order."),
                        new Text("请照录案例原文。", "Copy the words from the case as they stand."));
            }
        }
    }
}
