package org.bianmin.content.catalog.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.catalog.AnswerCondition;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Whether the fields of a form name others that there are, above them, and with answers that these have. */
record FormNames(Form form, YamlNode yaml, Problems problems) {

    /** More fields than a post may bring beside files and buttons. */
    private static final int MOST = 160;

    void check() {
        Set<String> all = new HashSet<>();
        form.sections().stream()
                .filter(section -> section.id() == null || form.isCommon())
                .flatMap(section -> section.fields().stream())
                .forEach(field -> all.add(field.name()));
        form.sections().stream()
                .filter(section -> section.id() != null && !form.isCommon())
                .flatMap(section -> section.fields().stream())
                .map(FormField::name)
                .filter(name -> !all.add(name))
                .forEach(this::twice);
        form.fields()
                .flatMap(FormNames::named)
                .filter(name -> !all.contains(name))
                .distinct()
                .forEach(this::missing);
        Set<String> above = new HashSet<>();
        form.fields().forEach(field -> {
            field.askedWhen().forEach(condition -> answer(condition, above));
            above.add(field.name());
        });
        form.papers().stream()
                .flatMap(paper -> paper.askedWhen().stream())
                .distinct()
                .forEach(condition -> answer(condition, all));
        if (all.size() > MOST) {
            error(
                    "value",
                    new Text(
                            "一共 " + all.size() + " 项，太多了。", "That makes " + all.size() + " fields, which is too many."),
                    new Text("最多 " + MOST + " 项，表格按行数乘列数算。", "At most " + MOST + "; a table has rows times columns."));
        }
    }

    private static Stream<String> named(FormField field) {
        Stream<String> conditions = Stream.of(field.requiredWhen(), field.askedWhen())
                .flatMap(List::stream)
                .map(AnswerCondition::field);
        return Stream.concat(
                conditions, Stream.of(field.typeIn(), field.keptWith()).filter(Objects::nonNull));
    }

    private void answer(AnswerCondition condition, Set<String> above) {
        if (!above.contains(condition.field())) {
            error(
                    "reference",
                    new Text(
                            "「" + condition.field() + "」不在用到它的那一项前面。",
                            "\"" + condition.field() + "\" does not stand before the field that depends on it."),
                    new Text("请把它移到前面。", "Move it up: people read from the top."));
            return;
        }
        FormField field = form.field(condition.field()).orElseThrow();
        condition.values().stream()
                .filter(value -> !field.options().isEmpty() && !field.hasOption(value))
                .forEach(value -> error(
                        "reference",
                        new Text(
                                "「" + field.name() + "」没有「" + value + "」这个选项。",
                                "\"" + field.name() + "\" has no option \"" + value + "\"."),
                        new Text("请更正。", "Correct it.")));
    }

    private void missing(String name) {
        error(
                "reference",
                new Text("表单里没有「" + name + "」这一项。", "The form has no field \"" + name + "\"."),
                new Text(
                        "请检查 requiredWith、requiredWhen、askedWhen、keptWith、typeIn 里写的名称。",
                        "Check the names in requiredWith, requiredWhen, askedWhen, keptWith and typeIn."));
    }

    private void twice(String name) {
        error(
                "duplicate-id",
                new Text("「" + name + "」在引用的那一节里已经有了。", "\"" + name + "\" is a field of a section that is taken over."),
                new Text("请改名。", "Rename it."));
    }

    private void error(String rule, Text what, Text remedy) {
        problems.error(rule, yaml.place("sections"), what, remedy);
    }
}
