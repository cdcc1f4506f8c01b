package org.bianmin.content.register.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.RegimePart;
import org.bianmin.content.register.RegimeRegister;
import org.bianmin.content.register.Subprocedure;
import org.bianmin.ground.text.Text;

/** Reads {@code regimes.yaml}. */
public final class RegimesReader {

    private final RegisterReferences references;
    private final Problems problems;
    private final Numbering regimes;

    public RegimesReader(RegisterReferences references, Problems problems) {
        this.references = references;
        this.problems = problems;
        this.regimes = new Numbering(problems);
    }

    public RegimeRegister register(YamlNode yaml) {
        RegimeRegister register = new RegimeRegister(
                references.origin(yaml),
                yaml.children("regimes").stream().map(this::regime).toList());
        yaml.noOtherKeys();
        return register;
    }

    private Regime regime(YamlNode node) {
        Map<RegimePart, List<Text>> parts = parts(node);
        List<Subprocedure> subprocedures =
                node.children("subprocedures").stream().map(this::subprocedure).toList();
        if (!subprocedures.isEmpty()) {
            compare(node, parts.getOrDefault(RegimePart.PROCEDURE, List.of()), subprocedures);
        }
        Regime regime = new Regime(
                regimes.next(node),
                regimes.id(node),
                node.text("name"),
                parts,
                subprocedures,
                references.items(node, "items"));
        node.noOtherKeys();
        return regime;
    }

    private Map<RegimePart, List<Text>> parts(YamlNode regime) {
        Map<RegimePart, List<Text>> parts = new EnumMap<>(RegimePart.class);
        YamlNode node = regime.child("parts").orElse(regime);
        for (RegimePart part : RegimePart.values()) {
            List<Text> points = List.copyOf(node.texts(part.code()));
            if (points.isEmpty()) {
                problems.error(
                        "required",
                        regime.place("parts"),
                        new Text("监管制度缺少「" + part.code() + "」部分。", "The regime has no part \"" + part.code() + "\"."),
                        new Text("六个部分都要填写。", "All six parts must be there."));
            }
            parts.put(part, points);
        }
        if (node != regime) {
            node.noOtherKeys();
        }
        return Map.copyOf(parts);
    }

    private Subprocedure subprocedure(YamlNode node) {
        Subprocedure subprocedure = new Subprocedure(node.text("name"), node.text("text"));
        node.noOtherKeys();
        return subprocedure;
    }

    /** The page shows the named procedures in place of the points, so both must say the same. */
    private void compare(YamlNode regime, List<Text> points, List<Subprocedure> subprocedures) {
        List<String> named = subprocedures.stream()
                .map(one -> one.name().zh() + "：" + one.text().zh())
                .toList();
        if (!named.equals(points.stream().map(Text::zh).toList())) {
            problems.error(
                    "contradiction",
                    regime.place("subprocedures"),
                    new Text("分程序与「procedure」各点不一致。", "The named procedures are not those of the part \"procedure\"."),
                    new Text(
                            "每一点应为“名称：内容”，次序相同。",
                            "Each point must read name, full-width colon, text, in the same order."));
        }
    }
}
