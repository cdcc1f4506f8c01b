package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.function.Predicate;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/** The links of guides within the site lead to something. The items that YAML files name are looked up when those are read. */
@Singleton
final class DeadLink implements LintRule {

    @Override
    public String name() {
        return "dead-link";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        Predicate<String> items = id -> content.catalog().item(id).isPresent();
        for (String file : content.files(".md")) {
            new MarkdownLinks(file, content.text(file))
                    .links().stream()
                            .filter(link -> !isThere(content, file, link.target(), items))
                            .forEach(link -> report(link, problems));
        }
    }

    /** Elsewhere in the world is not looked up. Within the site: a file of the content, or the page of an item. */
    private static boolean isThere(LintInput content, String file, String target, Predicate<String> items) {
        if (target.matches("(?i)(https?|mailto|tel):.*|#.*")) {
            return true;
        }
        String path = target.replaceFirst("#.*$", "");
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        if (content.has(MarkdownLinks.resolve(folder, path))) {
            return true;
        }
        String page = MarkdownLinks.resolve(folder.replaceFirst("guides/$", ""), path)
                .replaceFirst("^jurisdictions/", "")
                .replaceFirst("\\.html$", "");
        return page.endsWith("/index") || items.test(page.replace('/', '-'));
    }

    private void report(MarkdownLinks.Link link, Problems problems) {
        problems.error(
                name(),
                link.place(),
                new Text("「" + link.target() + "」不存在。", "There is no \"" + link.target() + "\"."),
                new Text("请更正链接。", "Correct the link."));
    }
}
