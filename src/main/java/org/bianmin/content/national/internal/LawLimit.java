package org.bianmin.content.national.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * A law says itself for which items its articles look right and are not: its {@code limits} name the types of items for which
 * alone they hold, or words in the names of items for which they do not.
 */
@Singleton
final class LawLimit implements LintRule {

    @Override
    public String name() {
        return "law-limit";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (LawNodes law : LawNodes.all(content)) {
            for (YamlNode limit : law.limits()) {
                law.bindings()
                        .filter(binding -> concerns(limit, binding))
                        .forEach(binding -> binding.values("items")
                                .forEach(value -> content.catalog()
                                        .item(value.text())
                                        .filter(item -> refuses(limit, item))
                                        .ifPresent(item -> refused(limit, item, value, problems))));
            }
        }
    }

    private static boolean concerns(YamlNode limit, YamlNode binding) {
        return names(limit, "articles", binding.optional("article").orElse(""))
                && names(limit, "questions", binding.optional("question").orElse(""));
    }

    /** A limit that names none names all. */
    private static boolean names(YamlNode limit, String key, String value) {
        return !limit.has(key) || limit.strings(key).contains(value);
    }

    private static boolean refuses(YamlNode limit, Item item) {
        List<String> words = limit.has("notNames") ? limit.strings("notNames") : List.of();
        return limit.has("onlyTypes")
                        && type(item)
                                .filter(limit.strings("onlyTypes")::contains)
                                .isEmpty()
                || words.stream().anyMatch(item.name().zh()::contains);
    }

    private static Optional<String> type(Item item) {
        return Optional.ofNullable(item.type()).map(type -> type.text().zh());
    }

    private void refused(YamlNode limit, Item item, YamlNode.Value value, Problems problems) {
        String en = limit.child("why").flatMap(why -> why.optional("en")).orElse("");
        problems.error(
                name(),
                value.place(),
                new Text(
                        "此条不能用于「" + item.id() + " " + item.name().zh() + "」：" + LawNodes.zh(limit, "why"),
                        "This does not hold for " + item.id() + ": " + en),
                new Text("请删去这个事项。", "Take the item out."));
    }
}
