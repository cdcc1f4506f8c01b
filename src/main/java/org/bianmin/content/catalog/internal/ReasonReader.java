package org.bianmin.content.catalog.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.content.catalog.GeneralReason;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/**
 * Reads why something is asked: {@code reason}, which is a general one by its word, the row of an item, an article, or a row of a
 * register of duty boundaries; or {@code reasons}, a list of them.
 *
 * @param step that uses what a row or an article names, where the reason says no other; null for none
 * @param needed whether there must be one
 */
record ReasonReader(String step, boolean needed, Problems problems) {

    private static final String ONE = "reason";
    private static final String SEVERAL = "reasons";

    List<FieldReason> of(YamlNode node) {
        if (node.has(SEVERAL)) {
            return node.children(SEVERAL).stream().map(this::reason).toList();
        }
        if (!node.has(ONE) && !needed) {
            return List.of();
        }
        if (!node.has(ONE)) {
            node.required(ONE);
            return List.of(FieldReason.general(GeneralReason.ASKED));
        }
        return node.isPlain(ONE)
                ? List.of(general(node, node.required(ONE)))
                : node.child(ONE).map(this::reason).stream().toList();
    }

    private FieldReason reason(YamlNode node) {
        Optional<String> general = node.optional("general");
        if (general.isPresent()) {
            FieldReason reason = general(node, general.get());
            node.noOtherKeys();
            return reason;
        }
        String law = node.optional("law").orElse(null);
        String boundary = node.optional("boundary").orElse(null);
        FieldReason reason = new FieldReason(
                null,
                law == null && boundary == null ? node.required("item") : null,
                law,
                law == null ? 0 : node.number("article"),
                boundary,
                node.required("words"),
                node.optional("step").or(() -> Optional.ofNullable(step)).orElseGet(() -> node.required("step")));
        node.noOtherKeys();
        return reason;
    }

    private FieldReason general(YamlNode node, String code) {
        return FieldReason.general(GeneralReason.of(code).orElseGet(() -> {
            List<String> known = Arrays.stream(GeneralReason.values())
                    .map(GeneralReason::code)
                    .toList();
            problems.error(
                    "value",
                    node.place(ONE),
                    new Text("没有「" + code + "」这种理由。", "There is no reason \"" + code + "\"."),
                    new Text(
                            "可用：" + String.join("、", known) + "；或者写 item 和 words，law、article 和 words，boundary 和 words。",
                            "Known: " + String.join(", ", known)
                                    + "; or write item and words, law, article and words, or boundary and words."));
            return GeneralReason.ASKED;
        }));
    }
}
