package org.bianmin.content.folder;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML file of the content folder into nodes that know their line. */
public final class Yaml {

    private static final String RULE = "yaml";
    private static final String OPEN = "found unexpected end of stream";

    private Yaml() {}

    /** The mapping at the top of a file; empty where the file is missing or cannot be parsed, which is reported. */
    public static Optional<YamlNode> read(ContentFolder folder, String file, Problems problems) {
        return folder.tree(file, problems).map(node -> new YamlNode(file, node, problems));
    }

    /** The mapping at the top of a text that stands in a file, such as the front matter of a Markdown file. */
    public static Optional<YamlNode> parse(String file, String text, Problems problems) {
        return compose(file, text, problems).map(node -> new YamlNode(file, node, problems));
    }

    /** The bare tree of a file's text; empty where it is empty or cannot be parsed, which is reported. */
    public static Optional<Node> compose(String file, String text, Problems problems) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setUseMarks(true)
                    .setSchema(new TextSchema())
                    .build();
            return new Compose(settings).composeString(text).filter(node -> isPlain(file, node, problems));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = OPEN.equals(e.getProblem()) ? e.getContextMark() : e.getProblemMark();
            report(file, mark, e.getProblem(), problems);
        } catch (YamlEngineException e) {
            report(file, Optional.empty(), e.getMessage().lines().findFirst().orElse(""), problems);
        }
        return Optional.empty();
    }

    /** The words of the parser, in Chinese where a clerk is likely to meet them. */
    private static void report(String file, Optional<Mark> mark, String problem, Problems problems) {
        String zh = problem;
        String en = problem;
        if (OPEN.equals(problem)) {
            zh = "引号没有成对";
            en = "a quote is not closed";
        } else if (problem.contains("TAB")) {
            zh = "用了制表符（Tab）";
            en = "there is a tab";
        } else if (problem.contains("special characters are not allowed")) {
            zh = "有看不见的控制字符";
            en = "there is an invisible control character";
        }
        problems.error(
                RULE,
                new FilePosition(file, mark.map(at -> at.getLine() + 1).orElse(1)),
                new Text("YAML 写法不对：" + zh, "This is not valid YAML: " + en),
                new Text("请检查缩进、冒号后的空格和引号。", "Check the indentation, the space after colons, and quotes."));
    }

    /**
     * Whether a tree is what a clerk can follow by eye: no key twice, of which only one would count, and no anchors, by which a
     * small file can stand for a tree without end.
     */
    private static boolean isPlain(String file, Node node, Problems problems) {
        if (node.getAnchor().isPresent()) {
            problems.error(
                    RULE,
                    place(file, node),
                    new Text(
                            "这里用了锚点（&" + node.getAnchor().get().getValue() + "）。",
                            "There is an anchor here (&"
                                    + node.getAnchor().get().getValue() + ")."),
                    new Text(
                            "请把内容写全；文字以 & 或 * 开头的，加引号。",
                            "Write it out; put a text that begins with & or * in quotes."));
            return false;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().allMatch(element -> isPlain(file, element, problems));
        }
        if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            return mapping.getValue().stream()
                    .allMatch(entry ->
                            isNew(file, entry, keys, problems) && isPlain(file, entry.getValueNode(), problems));
        }
        return true;
    }

    private static boolean isNew(String file, NodeTuple entry, Set<String> keys, Problems problems) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        boolean isNew = keys.add(key);
        if (!isNew) {
            problems.error(
                    RULE,
                    place(file, entry.getKeyNode()),
                    new Text(
                            "「" + key + "」出现两次，只有一处会算数。",
                            "\"" + key + "\" stands here twice, and only one would count."),
                    new Text("请合并为一处。", "Make one of the two."));
        }
        return isNew;
    }

    private static FilePosition place(String file, Node node) {
        return new FilePosition(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }
}
