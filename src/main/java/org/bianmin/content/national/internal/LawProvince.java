package org.bianmin.content.national.internal;

import jakarta.inject.Singleton;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/** The law of a province holds for items of places in that province only. The name of a place says in which it lies. */
@Singleton
final class LawProvince implements LintRule {

    @Override
    public String name() {
        return "law-province";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (LawNodes law : LawNodes.all(content)) {
            String province = LawNodes.zh(law.law(), "province");
            if (!province.isEmpty()) {
                law.bindings()
                        .filter(binding -> binding.has("items"))
                        .flatMap(binding -> binding.values("items").stream())
                        .forEach(
                                value -> content.catalog()
                                        .item(value.text())
                                        .filter(item -> !isIn(content, item, province))
                                        .ifPresent(
                                                item -> problems.error(
                                                        name(),
                                                        value.place(),
                                                        new Text(
                                                                "「" + item.id() + "」不在" + province + "。",
                                                                item.id() + " is not in the province " + province
                                                                        + "."),
                                                        new Text(
                                                                "请删去这个事项；地方的全称要以省名开头。",
                                                                "Take the item out; the full name of a place begins with its province."))));
            }
        }
    }

    private static boolean isIn(LintInput content, Item item, String province) {
        return content.catalog().jurisdictionOf(item).name().zh().startsWith(province);
    }
}
