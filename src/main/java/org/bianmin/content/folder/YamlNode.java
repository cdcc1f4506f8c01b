package org.bianmin.content.folder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping in a YAML file of the content folder. Each getter reports what is wrong with its key, with the line, and
 * answers with a harmless value; {@link #noOtherKeys} then reports the keys that nobody asked for.
 */
public final class YamlNode {

    private final String file;
    private final Node node;
    private final Problems problems;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    public YamlNode(String file, Node node, Problems problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                entries.put(key, tuple.getValueNode());
                keyLines.put(key, lineOf(tuple.getKeyNode()));
            });
        } else {
            problems.error(
                    "yaml",
                    place(),
                    new Text("此处应为「键: 值」。", "\"key: value\" lines are expected here."),
                    new Text("请检查缩进。", "Check the indentation."));
        }
    }

    public FilePosition place() {
        return new FilePosition(file, lineOf(node));
    }

    /** The place of a key, or of the whole mapping where the key is missing. */
    public FilePosition place(String key) {
        return new FilePosition(file, keyLines.getOrDefault(key, lineOf(node)));
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Optional<String> optional(String key) {
        return value(key).flatMap(value -> {
            if (value instanceof ScalarNode scalar) {
                return scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()
                        ? Optional.empty()
                        : Optional.of(scalar.getValue());
            }
            report("yaml", key, new Text("应为一个值。", "must be a single value."));
            return Optional.empty();
        });
    }

    public String required(String key) {
        return optional(key).orElseGet(() -> {
            report("required", key, new Text("没有填写。", "is missing."));
            return "";
        });
    }

    public int number(String key) {
        return optionalNumber(key).orElseGet(() -> {
            required(key);
            return 0;
        });
    }

    public Optional<Integer> optionalNumber(String key) {
        return optional(key).flatMap(value -> {
            try {
                return Optional.of(Integer.valueOf(value));
            } catch (NumberFormatException e) {
                report("value", key, new Text("应为整数。", "must be a whole number."));
                return Optional.empty();
            }
        });
    }

    public boolean flag(String key) {
        return optional(key)
                .filter(value -> {
                    if (!value.equals("true") && !value.equals("false")) {
                        report("value", key, new Text("应为 true 或 false。", "must be true or false."));
                    }
                    return value.equals("true");
                })
                .isPresent();
    }

    /** A text with {@code zh} and {@code en} below the key; reported where the key or its Chinese is missing. */
    public Text text(String key) {
        return optionalText(key).orElseGet(() -> {
            report("required", key, new Text("没有填写。", "is missing."));
            return new Text("", null);
        });
    }

    public Optional<Text> optionalText(String key) {
        return child(key).map(YamlNode::asText);
    }

    /** This mapping itself as a text: {@code zh}, and {@code en} if it has been translated. */
    public Text asText() {
        Text text = new Text(required("zh"), optional("en").orElse(null));
        noOtherKeys();
        return text;
    }

    public Optional<YamlNode> child(String key) {
        return value(key).map(value -> new YamlNode(file, value, problems));
    }

    /** The mappings of a list below the key; none where it is missing. */
    public List<YamlNode> children(String key) {
        return elements(key).stream()
                .map(element -> new YamlNode(file, element, problems))
                .toList();
    }

    /** The texts of a list below the key. */
    public List<Text> texts(String key) {
        return children(key).stream().map(YamlNode::asText).toList();
    }

    /** The plain values of a list below the key. */
    public List<String> strings(String key) {
        return elements(key).stream()
                .filter(ScalarNode.class::isInstance)
                .map(element -> ((ScalarNode) element).getValue())
                .toList();
    }

    /** Whether a plain value stands below the key, and no list or mapping. */
    public boolean isPlain(String key) {
        return entries.get(key) instanceof ScalarNode;
    }

    /** The plain values below the key, which may hold one or a list of them. */
    public List<String> oneOrMore(String key) {
        return isPlain(key) ? optional(key).stream().toList() : strings(key);
    }

    /** A plain value of a list, and where it stands. */
    public record Value(String text, FilePosition place) {}

    /** The plain values of a list below the key, each with its place. */
    public List<Value> values(String key) {
        return elements(key).stream()
                .filter(ScalarNode.class::isInstance)
                .map(element -> new Value(((ScalarNode) element).getValue(), new FilePosition(file, lineOf(element))))
                .toList();
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    /** Reports every key that no getter was asked for: most often a slip of the pen. */
    public void noOtherKeys() {
        entries.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> problems.error(
                        "unknown-key",
                        place(key),
                        new Text("没有「" + key + "」这个键。", "There is no key \"" + key + "\" here."),
                        new Text(
                                "可用的键：" + String.join("、", asked) + "。",
                                "Known keys: " + String.join(", ", asked) + ".")));
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    private List<Node> elements(String key) {
        return value(key)
                .map(value -> {
                    if (value instanceof SequenceNode sequence) {
                        return sequence.getValue();
                    }
                    report("yaml", key, new Text("应为列表（每行以 - 开头）。", "must be a list (lines that begin with -)."));
                    return List.<Node>of();
                })
                .orElse(List.of());
    }

    private void report(String rule, String key, Text what) {
        problems.error(
                rule,
                place(key),
                new Text("「" + key + "」" + what.zh(), "\"" + key + "\" " + what.en()),
                new Text("请补正。", "Put it right."));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
