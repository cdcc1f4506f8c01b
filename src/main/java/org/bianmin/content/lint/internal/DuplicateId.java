package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What other things refer to, and what becomes an address, is there once: {@code id} and {@code number} among the entries
 * of any YAML list, fields of a form, forms, lists of items and case prefixes of all jurisdictions, slugs of terms.
 */
@Singleton
final class DuplicateId implements LintRule {

    /** Read with their numbers and ids compared already. */
    private static final Predicate<String> REGISTER =
            Pattern.compile("/(duties|boundaries|regimes|handbook)\\.yaml$").asPredicate();

    private static final List<String> KEYS = List.of("id", "number");

    @Override
    public String name() {
        return "duplicate-id";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        if (content.isShared()) {
            amongAll(content, problems);
        }
        Map<String, FilePosition> forms = new HashMap<>();
        for (String file : content.files(".yaml")) {
            content.tree(file).ifPresent(root -> {
                if (!REGISTER.test(file)) {
                    Nodes.walk(root, node -> siblings(file, node, problems));
                }
                if (file.startsWith("forms/")) {
                    form(file, root, forms, problems);
                }
            });
        }
    }

    private void amongAll(LintInput content, Problems problems) {
        Map<String, FilePosition> lists = new HashMap<>();
        ItemTable.everywhere(content)
                .forEach(list -> once(lists, list.optional("id").orElse(""), list.place("document"), problems));
        Map<String, FilePosition> prefixes = new HashMap<>();
        content.jurisdictionFiles()
                .forEach(file -> content.yaml(file)
                        .ifPresent(yaml -> once(
                                prefixes, yaml.optional("casePrefix").orElse(""), yaml.place("casePrefix"), problems)));
        Map<String, FilePosition> slugs = new HashMap<>();
        content.rows("glossary.csv").forEach(row -> once(slugs, ItemTable.cell(row, "slug"), row.place(), problems));
    }

    private void siblings(String file, Node node, Problems problems) {
        if (node instanceof SequenceNode) {
            KEYS.forEach(key -> entries(file, Nodes.mappings(node), key, new HashMap<>(), problems));
        }
    }

    /** The fields of all sections of a form are answered side by side. */
    private void form(String file, Node root, Map<String, FilePosition> forms, Problems problems) {
        Map<String, FilePosition> fields = new HashMap<>();
        Nodes.walk(root, node -> {
            if (node instanceof MappingNode mapping) {
                Nodes.value(mapping, "fields")
                        .ifPresent(list -> entries(file, Nodes.mappings(list), "name", fields, problems));
            }
        });
        if (root instanceof MappingNode mapping) {
            entries(file, List.of(mapping), "id", forms, problems);
        }
    }

    private void entries(
            String file, List<MappingNode> entries, String key, Map<String, FilePosition> seen, Problems problems) {
        for (MappingNode entry : entries) {
            Nodes.value(entry, key)
                    .ifPresent(value -> once(seen, Nodes.scalar(entry, key), Nodes.place(file, value), problems));
        }
    }

    private void once(Map<String, FilePosition> seen, String id, FilePosition place, Problems problems) {
        FilePosition first = id.isEmpty() ? null : seen.putIfAbsent(id, place);
        if (first != null) {
            problems.error(
                    name(),
                    place,
                    new Text(
                            "「" + id + "」已在 " + first.file() + " 第 " + first.line() + " 行用过。",
                            "\"" + id + "\" is already used in " + first.file() + ", line " + first.line() + "."),
                    new Text("请另取一个，或删去重复的一处。", "Choose another, or remove one of the two."));
        }
    }
}
