package org.bianmin.catalog.check;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.Place;
import org.bianmin.catalog.read.Problems;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * What is pointed to is there: links of guides within the site, and the items that YAML files beside the jurisdictions
 * name. Items that a jurisdiction's own files and {@code related.yaml} name are looked up when those are read.
 */
@Singleton
final class DeadLink implements Rule {

    private static final Set<String> READ = Set.of("related.yaml");

    @Override
    public String name() {
        return "dead-link";
    }

    @Override
    public void check(Content content, Problems problems) {
        Predicate<String> items = id -> content.catalog().item(id).isPresent();
        for (String file : content.files(".yaml")) {
            if (!file.contains("/") && !READ.contains(file)) {
                content.tree(file)
                        .ifPresent(root -> Nodes.walk(root, node -> {
                            if (node instanceof MappingNode mapping) {
                                items(file, mapping, items, problems);
                            }
                        }));
            }
        }
        for (String file : content.files(".md")) {
            new Markdown(file, content.text(file))
                    .links().stream()
                            .filter(link -> !isThere(content, file, link.target(), items))
                            .forEach(link -> report(
                                    link.place(), link.target(), new Text("请更正链接。", "Correct the link."), problems));
        }
    }

    private void items(String file, MappingNode mapping, Predicate<String> items, Problems problems) {
        Nodes.value(mapping, "items").map(Nodes::scalars).orElse(List.of()).stream()
                .filter(id -> !items.test(id.getValue()))
                .forEach(id -> report(
                        Nodes.place(file, id),
                        id.getValue(),
                        new Text("请改为已有的事项编号，如 yazhou-17。", "Write the id of an item, such as yazhou-17."),
                        problems));
    }

    /** Elsewhere in the world is not looked up. Within the site: a file of the content, or the page of an item. */
    private static boolean isThere(Content content, String file, String target, Predicate<String> items) {
        if (target.matches("(?i)(https?|mailto|tel):.*|#.*")) {
            return true;
        }
        String path = target.replaceFirst("#.*$", "");
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        if (content.has(Markdown.resolve(folder, path))) {
            return true;
        }
        String page = Markdown.resolve(folder.replaceFirst("guides/$", ""), path)
                .replaceFirst("^jurisdictions/", "")
                .replaceFirst("\\.html$", "");
        return page.endsWith("/index") || items.test(page.replace('/', '-'));
    }

    private void report(Place place, String target, Text remedy, Problems problems) {
        problems.error(name(), place, new Text("「" + target + "」不存在。", "There is no \"" + target + "\"."), remedy);
    }
}
