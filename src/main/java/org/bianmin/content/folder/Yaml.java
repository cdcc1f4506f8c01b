package org.bianmin.content.folder;

import java.util.Optional;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML file of the content folder into nodes that know their line. */
public final class Yaml {

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
                    .setAllowDuplicateKeys(false)
                    .setSchema(new TextSchema())
                    .build();
            return new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.error(
                    "yaml",
                    new FilePosition(file, line),
                    new Text("YAML 写法不对：" + e.getProblem(), "This is not valid YAML: " + e.getProblem()),
                    new Text("请检查缩进、冒号后的空格和引号。", "Check the indentation, the space after colons, and quotes."));
            return Optional.empty();
        }
    }
}
