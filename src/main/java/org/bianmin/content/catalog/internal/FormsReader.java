package org.bianmin.content.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.AttachmentRules;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormSection;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads the forms, one a file, from {@code forms/}. */
public final class FormsReader {

    private static final String FOLDER = "forms";
    private static final int DEFAULT_MAX_LENGTH = 200;

    private FormsReader() {}

    public static List<Form> read(ContentFolder folder, Problems problems) {
        List<Form> forms = new ArrayList<>();
        for (String name : folder.filesIn(FOLDER)) {
            String file = FOLDER + "/" + name;
            Yaml.read(folder, file, problems).ifPresent(yaml -> forms.add(form(yaml, problems)));
        }
        if (forms.stream().noneMatch(form -> form.id().equals(Catalog.COMMON_FORM))) {
            problems.error(
                    "missing-file",
                    new FilePosition(FOLDER + "/" + Catalog.COMMON_FORM + ".yaml", 1),
                    new Text("缺少通用申请表。", "The common application form is missing."),
                    new Text("请补上此文件。", "Add this file."));
        }
        return forms;
    }

    private static Form form(YamlNode yaml, Problems problems) {
        Form form = new Form(
                yaml.required("id"),
                yaml.text("title"),
                yaml.text("intro"),
                yaml.children("sections").stream()
                        .map(section -> section(section, problems))
                        .toList(),
                yaml.child("attachments").map(FormsReader::attachments).orElse(null));
        yaml.noOtherKeys();
        return form;
    }

    private static FormSection section(YamlNode node, Problems problems) {
        FormSection section = new FormSection(
                node.text("title"),
                node.children("fields").stream()
                        .map(field -> field(field, problems))
                        .toList());
        node.noOtherKeys();
        return section;
    }

    private static FormField field(YamlNode node, Problems problems) {
        String kindCode = node.required("kind");
        Optional<FieldKind> kind = FieldKind.of(kindCode);
        if (kind.isEmpty()) {
            problems.error(
                    "value",
                    node.place("kind"),
                    new Text("没有「" + kindCode + "」这种填写项。", "There is no kind of field \"" + kindCode + "\"."),
                    new Text(
                            "可用：text、long-text、resident-id、mobile、confirm。",
                            "Known kinds: text, long-text, resident-id, mobile, confirm."));
        }
        FormField field = new FormField(
                node.required("name"),
                kind.orElse(FieldKind.TEXT),
                node.text("label"),
                node.optionalText("hint").orElse(null),
                node.flag("required"),
                node.optional("requiredWith").orElse(null),
                node.optionalNumber("maxLength").orElse(DEFAULT_MAX_LENGTH),
                node.optional("autocomplete").orElse(null));
        node.noOtherKeys();
        return field;
    }

    private static AttachmentRules attachments(YamlNode node) {
        AttachmentRules rules = new AttachmentRules(
                node.text("label"),
                node.text("hint"),
                node.number("most"),
                node.number("totalBytes"),
                node.strings("mediaTypes"));
        node.noOtherKeys();
        return rules;
    }
}
