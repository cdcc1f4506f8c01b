package org.bianmin.catalog.check;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.Place;
import org.bianmin.catalog.read.Problems;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * What is pointed to is there: the items that {@code items} and {@code related} of any YAML file name, and in guides the
 * item, chapter or matter of the front matter and every link within the site.
 */
@Singleton
final class DeadLink implements Rule {

    private static final List<String> ITEM_LISTS = List.of("items", "related");

    @Override
    public String name() {
        return "dead-link";
    }

    @Override
    public void check(Content content, Problems problems) {
        Set<String> items = items(content);
        for (String file : content.files(".yaml")) {
            content.tree(file)
                    .ifPresent(root -> Nodes.walk(root, node -> {
                        if (node instanceof MappingNode mapping) {
                            lists(file, mapping, items, problems);
                        }
                    }));
        }
        for (String file : content.files(".md")) {
            Markdown guide = new Markdown(file, content.text(file));
            frontMatter(content, guide, items, problems);
            guide.links().stream()
                    .filter(link -> !isThere(content, file, link.target(), items))
                    .forEach(link ->
                            report(link.place(), link.target(), new Text("请更正链接。", "Correct the link."), problems));
        }
    }

    private static Set<String> items(Content content) {
        return content.itemTables().stream()
                .flatMap(table -> table.rows().stream().map(row -> table.id() + "-" + ItemTable.cell(row, "row")))
                .collect(Collectors.toSet());
    }

    private void lists(String file, MappingNode mapping, Set<String> items, Problems problems) {
        for (String key : ITEM_LISTS) {
            Nodes.value(mapping, key).map(Nodes::scalars).orElse(List.of()).stream()
                    .filter(id -> !items.contains(id.getValue()))
                    .forEach(id -> item(Nodes.place(file, id), id.getValue(), problems));
        }
    }

    private void frontMatter(Content content, Markdown guide, Set<String> items, Problems problems) {
        guide.frontMatter("item")
                .filter(entry -> !items.contains(entry.value()))
                .ifPresent(entry -> item(entry.place(), entry.value(), problems));
        String folder = guide.file().replaceFirst("guides/[^/]*$", "");
        inFile(content, guide, "chapter", folder + "handbook.yaml", problems);
        inFile(content, guide, "matter", folder + "boundaries.yaml", problems);
    }

    private void inFile(Content content, Markdown guide, String key, String file, Problems problems) {
        guide.frontMatter(key)
                .filter(entry -> !ids(content, file).contains(entry.value()))
                .ifPresent(entry -> report(
                        entry.place(),
                        entry.value(),
                        new Text("请改为 " + file + " 中的 id。", "Write an id of " + file + "."),
                        problems));
    }

    private static Set<String> ids(Content content, String file) {
        Set<String> ids = new HashSet<>();
        content.tree(file)
                .ifPresent(root -> Nodes.walk(root, node -> {
                    if (node instanceof MappingNode mapping) {
                        ids.add(Nodes.scalar(mapping, "id"));
                    }
                }));
        return ids;
    }

    /** Elsewhere in the world is not looked up. Within the site: a file of the content, or the page of an item. */
    private static boolean isThere(Content content, String file, String target, Set<String> items) {
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
        return page.endsWith("/index") || items.contains(page.replace('/', '-'));
    }

    private void item(Place place, String id, Problems problems) {
        report(place, id, new Text("请改为已有的事项编号，如 yazhou-17。", "Write the id of an item, such as yazhou-17."), problems);
    }

    private void report(Place place, String target, Text remedy, Problems problems) {
        problems.error(name(), place, new Text("「" + target + "」不存在。", "There is no \"" + target + "\"."), remedy);
    }
}
