package org.bianmin.content.lint.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bianmin.content.folder.FilePosition;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Bare YAML nodes of any shape, for rules that must not depend on what a file is about. */
final class Nodes {

    private Nodes() {}

    /** Visits a node and all below it, in the order of the file. */
    static void walk(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> walk(entry.getValueNode(), visitor));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(element -> walk(element, visitor));
        }
    }

    static Optional<Node> value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(entry -> key(entry).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The plain value of a key; empty where there is none. */
    static String scalar(MappingNode mapping, String key) {
        return value(mapping, key)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue())
                .orElse("");
    }

    /** The plain elements of a list. */
    static List<ScalarNode> scalars(Node node) {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(ScalarNode.class::cast)
                        .toList()
                : List.of();
    }

    /** The mappings of a list. */
    static List<MappingNode> mappings(Node node) {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .filter(MappingNode.class::isInstance)
                        .map(MappingNode.class::cast)
                        .toList()
                : List.of();
    }

    static FilePosition place(String file, Node node) {
        return new FilePosition(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }
}
