package org.bianmin.catalog.guide;

import java.util.List;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.Yaml;
import org.bianmin.catalog.read.YamlNode;

/** Reads {@code related.yaml}: the same matter in several places. */
final class RelatedReader {

    static final String FILE = "related.yaml";

    private RelatedReader() {}

    static List<RelatedGroup> read(ContentFolder folder, References references, Problems problems) {
        if (!folder.has(FILE)) {
            return List.of();
        }
        return Yaml.read(folder, FILE, problems)
                .map(yaml -> {
                    List<RelatedGroup> groups = yaml.children("groups").stream()
                            .map(node -> group(node, references))
                            .toList();
                    yaml.noOtherKeys();
                    return groups;
                })
                .orElse(List.of());
    }

    private static RelatedGroup group(YamlNode node, References references) {
        RelatedGroup group = new RelatedGroup(node.required("id"), node.text("name"), references.items(node, "items"));
        node.noOtherKeys();
        return group;
    }
}
