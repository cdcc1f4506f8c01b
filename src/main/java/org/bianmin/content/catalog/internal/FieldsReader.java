package org.bianmin.content.catalog.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.AnswerCondition;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads the fields of a form. */
final class FieldsReader {

    private static final int DEFAULT_MAX_LENGTH = 200;

    private FieldsReader() {}

    static FormField field(YamlNode node, Problems problems) {
        FieldKind kind = kind(node, problems);
        List<FieldOption> options =
                node.children("options").stream().map(FieldsReader::option).toList();
        if ((kind == FieldKind.CHOICE) == options.isEmpty()) {
            problems.error(
                    "value",
                    node.place("options"),
                    new Text(
                            "选择题（choice）才有选项（options），并且至少有一个。",
                            "A field of the kind choice has options, at least one, and no other field has."),
                    new Text("请补上或删去选项。", "Add the options, or take them away."));
        }
        List<AnswerCondition> requiredWhen = new ArrayList<>();
        node.optional("requiredWith").ifPresent(other -> requiredWhen.add(new AnswerCondition(other, null)));
        condition(node, "requiredWhen").ifPresent(requiredWhen::add);
        FormField field = new FormField(
                node.required("name"),
                kind,
                node.text("label"),
                node.optionalText("hint").orElse(null),
                node.flag("required"),
                List.copyOf(requiredWhen),
                condition(node, "askedWhen").orElse(null),
                node.optionalNumber("requiredBelow").orElse(null),
                node.optional("keptWith").orElse(null),
                node.optionalNumber("maxLength").orElse(DEFAULT_MAX_LENGTH),
                node.optional("autocomplete").orElse(null),
                options,
                node.optional("typeIn").orElse(null),
                node.optionalText("sample").orElse(null));
        node.noOtherKeys();
        return field;
    }

    /** Reports fields that name another field which the form does not have. */
    static void checkNames(Form form, YamlNode yaml, Problems problems) {
        Set<String> names = form.fields().map(FormField::name).collect(Collectors.toSet());
        form.fields()
                .flatMap(FieldsReader::named)
                .filter(name -> !names.contains(name))
                .distinct()
                .forEach(name -> problems.error(
                        "reference",
                        yaml.place("sections"),
                        new Text("表单里没有「" + name + "」这一项。", "The form has no field \"" + name + "\"."),
                        new Text(
                                "请检查 requiredWith、requiredWhen、askedWhen、keptWith、typeIn 里写的名称。",
                                "Check the names in requiredWith, requiredWhen, askedWhen, keptWith and typeIn.")));
    }

    private static Stream<String> named(FormField field) {
        Stream<String> conditions = Stream.concat(field.requiredWhen().stream(), Stream.ofNullable(field.askedWhen()))
                .map(AnswerCondition::field);
        return Stream.concat(
                conditions, Stream.of(field.typeIn(), field.keptWith()).filter(Objects::nonNull));
    }

    private static FieldOption option(YamlNode node) {
        FieldOption option = new FieldOption(node.required("value"), node.text("label"), null);
        node.noOtherKeys();
        return option;
    }

    private static FieldKind kind(YamlNode node, Problems problems) {
        String code = node.required("kind");
        Optional<FieldKind> kind = FieldKind.of(code);
        if (kind.isEmpty()) {
            List<String> known =
                    Arrays.stream(FieldKind.values()).map(FieldKind::code).toList();
            problems.error(
                    "value",
                    node.place("kind"),
                    new Text("没有「" + code + "」这种填写项。", "There is no kind of field \"" + code + "\"."),
                    new Text("可用：" + String.join("、", known) + "。", "Known kinds: " + String.join(", ", known) + "."));
        }
        return kind.orElse(FieldKind.TEXT);
    }

    /** A condition, written as {@code {otherField: answer}}. */
    private static Optional<AnswerCondition> condition(YamlNode node, String key) {
        return node.child(key).flatMap(pair -> {
            Optional<AnswerCondition> condition =
                    pair.keys().stream().findFirst().map(other -> new AnswerCondition(other, pair.required(other)));
            pair.noOtherKeys();
            return condition;
        });
    }
}
