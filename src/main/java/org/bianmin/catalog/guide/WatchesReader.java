package org.bianmin.catalog.guide;

import java.util.List;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.Yaml;
import org.bianmin.catalog.read.YamlNode;

/** Reads from {@code regimes.yaml} only which items each regime watches; the regimes themselves have a reader of their own. */
final class WatchesReader {

    private WatchesReader() {}

    static List<Watch> read(ContentFolder folder, String file, References references, Problems problems) {
        if (!folder.has(file)) {
            return List.of();
        }
        return Yaml.read(folder, file, problems)
                .map(yaml -> yaml.children("regimes").stream()
                        .map(node -> watch(node, references))
                        .toList())
                .orElse(List.of());
    }

    private static Watch watch(YamlNode node, References references) {
        return new Watch(node.required("id"), node.text("name"), references.items(node, "items"));
    }
}
