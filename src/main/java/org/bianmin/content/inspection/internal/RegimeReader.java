package org.bianmin.content.inspection.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.inspection.InspectionMode;
import org.bianmin.content.inspection.InspectionPoint;
import org.bianmin.content.inspection.InspectionReason;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.RegimePart;
import org.bianmin.content.register.RegimeRegister;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Reads the regimes of one place. */
public final class RegimeReader {

    private static final Text CORRECT = new Text("请更正。", "Correct it.");
    private static final String STEPS = "steps";
    private static final String POINTS = "points";

    private final String place;
    private final RegimeRegister sources;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    /** @param sources the regimes as the source has them; null where it has none */
    public RegimeReader(String place, RegimeRegister sources, Problems problems) {
        this.place = place;
        this.sources = sources;
        this.problems = problems;
    }

    public List<InspectionRegime> regimes(YamlNode yaml) {
        List<InspectionRegime> regimes = yaml.children("inspections").stream()
                .flatMap(node -> regime(node).stream())
                .toList();
        yaml.noOtherKeys();
        return regimes;
    }

    private Optional<InspectionRegime> regime(YamlNode node) {
        String id = node.required("id");
        if (!id.startsWith(place + "-") || !ids.add(id)) {
            error(
                    node.place("id"),
                    new Text(
                            "「" + id + "」应以「" + place + "-」开头，且不能重复。",
                            "\"" + id + "\" must begin with \"" + place + "-\" and stand once."));
        }
        int inspectors = node.optionalNumber("inspectors").orElse(1);
        if (inspectors < 1) {
            error(node.place("inspectors"), new Text("检查人员至少 1 人。", "At least one inspector is needed."));
        }
        InspectionRegime regime = new InspectionRegime(
                id,
                place,
                node.text("name"),
                node.required("where"),
                node.flag("organisations"),
                Math.max(1, inspectors),
                codes(node, "modes", InspectionMode::of),
                codes(node, "reasons", InspectionReason::of),
                points(node),
                steps(node));
        node.noOtherKeys();
        if (regime.steps().isEmpty() || regime.modes().isEmpty()) {
            error(node.place(STEPS), new Text("没有写步骤或检查方式。", "It has no steps or no modes."));
            return Optional.empty();
        }
        if (regime.plan().form() != StepForm.PLAN
                || regime.steps().get(regime.steps().size() - 1).form() != StepForm.ARCHIVE) {
            error(
                    node.place(STEPS),
                    new Text(
                            "第一步应为 plan，最后一步应为 archive。",
                            "The first step must be the plan and the last one the archive."));
            return Optional.empty();
        }
        return Optional.of(regime);
    }

    private <T> List<T> codes(YamlNode node, String key, Function<String, Optional<T>> parse) {
        List<T> found = new ArrayList<>();
        for (YamlNode.Value value : node.values(key)) {
            parse.apply(value.text())
                    .ifPresentOrElse(
                            found::add,
                            () -> error(
                                    value.place(),
                                    new Text("不认识「" + value.text() + "」。", "\"" + value.text() + "\" is not known.")));
        }
        return found;
    }

    /** What is looked at: the content of a regime of the source, by its id there. */
    private List<InspectionPoint> points(YamlNode node) {
        Optional<String> named = node.optional(POINTS);
        if (named.isEmpty()) {
            return List.of();
        }
        Optional<Regime> source = Optional.ofNullable(sources).stream()
                .flatMap(register -> register.regimes().stream())
                .filter(regime -> regime.id().equals(named.get()))
                .findFirst();
        if (source.isEmpty()) {
            problems.error(
                    "unknown-reference",
                    node.place(POINTS),
                    new Text("regimes.yaml 里没有「" + named.get() + "」。", "regimes.yaml has no \"" + named.get() + "\"."),
                    CORRECT);
            return List.of();
        }
        List<Text> content = source.get().points(RegimePart.CONTENT);
        Text title = sources.origin().document().title();
        String heading = sources.origin().place() + " " + source.get().name().zh();
        Text where = new Text("《" + title.zh() + "》" + heading, title.in(Language.EN) + ", " + heading);
        return IntStream.range(0, content.size())
                .mapToObj(index -> new InspectionPoint(index + 1, content.get(index), where))
                .toList();
    }

    private List<InspectionStep> steps(YamlNode node) {
        List<InspectionStep> steps = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (YamlNode one : node.children(STEPS)) {
            String id = one.required("id");
            Set<String> after = new LinkedHashSet<>();
            for (YamlNode.Value value : one.values("after")) {
                if (known.contains(value.text())) {
                    after.add(value.text());
                } else {
                    problems.error(
                            "unknown-reference",
                            value.place(),
                            new Text(
                                    "前面没有步骤「" + value.text() + "」。", "No step \"" + value.text() + "\" stands before."),
                            CORRECT);
                }
            }
            Optional<StepForm> form = StepForm.of(one.required("form"));
            Optional<StaffRole> by = StaffRole.of(one.required("by"));
            if (form.isEmpty() || by.isEmpty()) {
                error(one.place("form"), new Text("form 或 by 不认识。", "The form or the role is not known."));
            }
            if (!known.add(id) || !id.matches("[a-z][a-z-]*")) {
                error(
                        one.place("id"),
                        new Text(
                                "步骤「" + id + "」写了两次，或有小写字母和“-”以外的字。",
                                "The step \"" + id
                                        + "\" stands there twice, or has other letters than a to z and \"-\"."));
            }
            Text name = one.text("name");
            boolean found = one.flag("onlyIfFound");
            boolean sameDay = one.flag("sameDay");
            Text hint = one.optionalText("hint").orElse(null);
            one.noOtherKeys();
            if (form.isPresent() && by.isPresent()) {
                steps.add(new InspectionStep(id, name, form.get(), by.get(), after, found, sameDay, hint));
            }
        }
        return steps;
    }

    private void error(FilePosition where, Text what) {
        problems.error("value", where, what, CORRECT);
    }
}
