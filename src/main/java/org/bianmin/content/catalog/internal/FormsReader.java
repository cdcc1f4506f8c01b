package org.bianmin.content.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.AttachmentRules;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormClause;
import org.bianmin.content.catalog.FormPaper;
import org.bianmin.content.catalog.FormSection;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/**
 * Reads the forms, one a file, from {@code forms/}. The common form comes first: the others take over sections of it, its
 * introduction and its rules for files.
 */
public final class FormsReader {

    private static final String FOLDER = "forms";
    private static final String COMMON = Catalog.COMMON_FORM + ".yaml";

    private final Problems problems;
    private final Map<String, FormSection> shared = new HashMap<>();
    private final Map<String, String> formOf = new HashMap<>();
    private AttachmentRules attachments;
    private Text intro;

    private FormsReader(Problems problems) {
        this.problems = problems;
    }

    public static List<Form> read(ContentFolder folder, Problems problems) {
        return new FormsReader(problems).all(folder);
    }

    private List<Form> all(ContentFolder folder) {
        List<Form> forms = new ArrayList<>();
        one(folder, COMMON).ifPresent(common -> {
            forms.add(common);
            common.sections().stream()
                    .filter(section -> section.id() != null)
                    .forEach(section -> shared.put(section.id(), section));
            attachments = common.attachments();
            intro = common.intro();
        });
        folder.filesIn(FOLDER).stream()
                .filter(name -> !name.equals(COMMON))
                .forEach(name -> one(folder, name).ifPresent(forms::add));
        if (forms.stream().noneMatch(Form::isCommon)) {
            problems.error(
                    "missing-file",
                    new FilePosition(FOLDER + "/" + COMMON, 1),
                    new Text("缺少通用申请表。", "The common application form is missing."),
                    new Text("请补上此文件。", "Add this file."));
        }
        return forms;
    }

    private Optional<Form> one(ContentFolder folder, String name) {
        return folder.filesIn(FOLDER).contains(name)
                ? Yaml.read(folder, FOLDER + "/" + name, problems).map(this::form)
                : Optional.empty();
    }

    /** The form that a file lays out beside other things, whose keys are left to the caller; its fields need no reason. */
    static Form form(String id, YamlNode yaml, Problems problems) {
        return new FormsReader(problems)
                .form(id, yaml, new FieldsReader(new ReasonReader(null, false, problems), problems));
    }

    private Form form(YamlNode yaml) {
        ReasonReader reasons = new ReasonReader(yaml.optional("step").orElse(null), true, problems);
        Form form = form(yaml.required("id"), yaml, new FieldsReader(reasons, problems));
        yaml.noOtherKeys();
        return form;
    }

    private Form form(String id, YamlNode yaml, FieldsReader fields) {
        Form form = new Form(
                id,
                items(id, yaml),
                yaml.has("clauses")
                        ? yaml.children("clauses").stream()
                                .map(FormsReader::clause)
                                .toList()
                        : List.of(),
                yaml.text("title"),
                yaml.optionalText("intro").or(() -> Optional.ofNullable(intro)).orElseGet(() -> yaml.text("intro")),
                yaml.children("sections").stream()
                        .flatMap(section -> section(section, fields).stream())
                        .toList(),
                yaml.has("papers")
                        ? yaml.children("papers").stream()
                                .map(paper -> paper(paper, fields))
                                .toList()
                        : List.of(),
                yaml.child("attachments").map(FormsReader::attachments).orElse(attachments));
        new FormNames(form, yaml, problems).check();
        return form;
    }

    /** The items that a form serves, each of which has one form. */
    private List<String> items(String id, YamlNode yaml) {
        List<String> items = yaml.has("for") ? yaml.strings("for") : List.of();
        for (String item : items) {
            String other = formOf.putIfAbsent(item, id);
            if (other != null) {
                problems.error(
                        "value",
                        yaml.place("for"),
                        new Text(
                                "「" + item + "」已经用表单「" + other + "」。",
                                "\"" + item + "\" has the form \"" + other + "\" already."),
                        new Text("一个事项只用一张表单。", "An item has one form; take it out of one of them."));
            }
        }
        return items;
    }

    private Optional<FormSection> section(YamlNode node, FieldsReader fields) {
        Optional<String> taken = node.optional("as");
        if (taken.isPresent()) {
            node.noOtherKeys();
            FormSection section = shared.get(taken.get());
            if (section == null) {
                problems.error(
                        "reference",
                        node.place("as"),
                        new Text(
                                COMMON + " 里没有「" + taken.get() + "」这一节。",
                                COMMON + " has no section \"" + taken.get() + "\"."),
                        new Text(
                                "可用：" + String.join("、", shared.keySet()) + "。",
                                "Known sections: " + String.join(", ", shared.keySet()) + "."));
            }
            return Optional.ofNullable(section);
        }
        FormSection section = fields.section(node);
        node.noOtherKeys();
        return Optional.of(section);
    }

    private static FormClause clause(YamlNode node) {
        FormClause clause = new FormClause(node.number("no"), node.strings("asks"));
        node.noOtherKeys();
        return clause;
    }

    private static FormPaper paper(YamlNode node, FieldsReader fields) {
        String way = node.optional("way").orElse(null);
        FormPaper paper = new FormPaper(
                fields.conditions(node, "askedWhen"),
                way,
                way == null ? node.text("text") : null,
                way == null ? fields.reason(node).orElse(null) : null);
        node.noOtherKeys();
        return paper;
    }

    private static AttachmentRules attachments(YamlNode node) {
        AttachmentRules rules = new AttachmentRules(
                node.text("label"),
                node.text("hint"),
                node.number("most"),
                node.number("mostBytesEach"),
                node.number("totalBytes"),
                node.strings("mediaTypes"));
        node.noOtherKeys();
        return rules;
    }
}
