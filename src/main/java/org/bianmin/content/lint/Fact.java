package org.bianmin.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.YamlNode;

/** What a source says about one item, sorted by the question that it answers: an entry of {@code facts.yaml}. */
public record Fact(ItemTable table, YamlNode node) {

    public static final String AUDIENCE = "audience";
    public static final String MATERIALS = "materials";
    public static final String STEPS = "steps";
    public static final String DURATION = "duration";
    private static final List<String> SIMPLE =
            List.of(AUDIENCE, "forms", "place", STEPS, "when", DURATION, "cost", "result", "cautions");

    /**
     * A sentence of the source with its place in the file.
     *
     * @param hasFrom whether it says where else in the document it stands
     * @param isCatchAll whether it is marked as a paper that is not named
     * @param tier the tier that acts, if it is a step that says which; else empty
     */
    public record Statement(FilePosition place, String zh, boolean hasFrom, boolean isCatchAll, String tier) {}

    /** The entries beside all lists. */
    static List<Fact> all(LintInput content) {
        List<Fact> facts = new ArrayList<>();
        for (ItemTable table : content.itemTables()) {
            content.yaml(table.beside("facts.yaml"))
                    .ifPresent(yaml -> yaml.children("facts").forEach(node -> facts.add(new Fact(table, node))));
        }
        return List.copyOf(facts);
    }

    /** The key of the item, as written. */
    public String item() {
        return node.optional("item").orElse("");
    }

    /** The answers to a question. Of materials, the single papers and not the ways to which they belong. */
    public List<Statement> statements(String key) {
        if (!node.has(key)) {
            return List.of();
        }
        return key.equals(MATERIALS)
                ? node.children(key).stream()
                        .filter(way -> way.has("list"))
                        .flatMap(way -> statements(way.children("list")))
                        .toList()
                : statements(node.children(key)).toList();
    }

    /** Every answer, and the ways of {@link #statements materials}. */
    public List<Statement> all() {
        Stream<Statement> ways = node.has(MATERIALS)
                ? statements(node.children(MATERIALS).stream()
                        .flatMap(way -> way.child("way").stream())
                        .toList())
                : Stream.of();
        Set<String> keys = new TreeSet<>(SIMPLE);
        keys.add(MATERIALS);
        return Stream.concat(ways, keys.stream().flatMap(key -> statements(key).stream()))
                .toList();
    }

    private static Stream<Statement> statements(List<YamlNode> texts) {
        return texts.stream()
                .map(text -> new Statement(
                        text.place(),
                        text.optional("zh").orElse(""),
                        text.has("from"),
                        text.flag("catchAll"),
                        text.optional("tier").orElse("")));
    }
}
