package org.bianmin.content.catalog.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bianmin.content.catalog.AnswerCondition;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormSection;
import org.bianmin.content.catalog.FormTable;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/**
 * Reads the sections and fields of a form.
 *
 * @param reasons of its fields
 */
record FieldsReader(ReasonReader reasons, Problems problems) {

    private static final int DEFAULT_MAX_LENGTH = 200;
    private static final Set<FieldKind> CHOICES = Set.of(FieldKind.CHOICE, FieldKind.ONE_OF);

    /** A section; with {@code rows} its fields are the columns of a table. */
    FormSection section(YamlNode node) {
        List<AnswerCondition> askedWhen = conditions(node, "askedWhen");
        List<FormField> fields = node.children("fields").stream()
                .map(field -> field(field).askedWhen(askedWhen))
                .toList();
        FormTable table = node.child("rows").map(rows -> table(rows, fields)).orElse(null);
        return new FormSection(
                node.optional("id").orElse(null),
                node.text("title"),
                askedWhen,
                table == null
                        ? fields
                        : IntStream.rangeClosed(1, table.most())
                                .boxed()
                                .flatMap(row -> fields.stream().map(field -> field.inRow(table, row)))
                                .toList(),
                table);
    }

    private static FormTable table(YamlNode rows, List<FormField> columns) {
        FormTable table = new FormTable(
                rows.required("name"),
                rows.text("title"),
                columns,
                rows.optionalNumber("least").orElse(1),
                rows.number("most"));
        rows.noOtherKeys();
        return table;
    }

    private FormField field(YamlNode node) {
        FieldKind kind = kind(node);
        List<FieldOption> options =
                node.children("options").stream().map(FieldsReader::option).toList();
        if (CHOICES.contains(kind) == options.isEmpty()) {
            problems.error(
                    "value",
                    node.place("options"),
                    new Text(
                            "选择题（choice、one-of）才有选项（options），并且至少有一个。",
                            "A field of the kind choice or one-of has options, at least one, and no other field has."),
                    new Text("请补上或删去选项。", "Add the options, or take them away."));
        }
        List<AnswerCondition> requiredWhen = new ArrayList<>();
        node.optional("requiredWith").ifPresent(other -> requiredWhen.add(new AnswerCondition(other, List.of())));
        requiredWhen.addAll(conditions(node, "requiredWhen"));
        FormField field = new FormField(
                node.required("name"),
                kind,
                node.text("label"),
                node.optionalText("hint").orElse(null),
                node.flag("required"),
                List.copyOf(requiredWhen),
                conditions(node, "askedWhen"),
                node.optionalNumber("requiredBelow").orElse(null),
                node.optional("keptWith").orElse(null),
                node.optionalNumber("maxLength").orElse(DEFAULT_MAX_LENGTH),
                node.optional("autocomplete").orElse(null),
                options,
                node.optional("typeIn").orElse(null),
                node.optionalText("sample").orElse(null),
                reasons.of(node),
                null);
        node.noOtherKeys();
        return field;
    }

    Optional<FieldReason> reason(YamlNode node) {
        return reasons.of(node).stream().findFirst();
    }

    private static FieldOption option(YamlNode node) {
        FieldOption option = new FieldOption(
                node.required("value"),
                node.text("label"),
                null,
                node.optional("leadsTo").orElse(null));
        node.noOtherKeys();
        return option;
    }

    private FieldKind kind(YamlNode node) {
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

    /** Conditions, written as {@code {field: answer}} or {@code {field: [answer, other]}}, one for each field. */
    List<AnswerCondition> conditions(YamlNode node, String key) {
        return node.child(key)
                .map(pairs -> pairs.keys().stream()
                        .map(field -> new AnswerCondition(field, pairs.oneOrMore(field)))
                        .toList())
                .orElse(List.of());
    }
}
