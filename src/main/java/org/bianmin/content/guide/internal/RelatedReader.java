package org.bianmin.content.guide.internal;

import java.util.List;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.RelatedGroup;

/** Reads {@code related.yaml}: the same matter in several places. */
public final class RelatedReader {

    static final String FILE = "related.yaml";

    private RelatedReader() {}

    public static List<RelatedGroup> read(ContentFolder folder, References references, Problems problems) {
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
