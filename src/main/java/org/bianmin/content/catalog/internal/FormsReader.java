package org.bianmin.content.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.catalog.AttachmentRules;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Form;
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

    private FormsReader() {}

    public static List<Form> read(ContentFolder folder, Problems problems) {
        List<Form> forms = new ArrayList<>();
        for (String name : folder.filesIn(FOLDER)) {
            String file = FOLDER + "/" + name;
            Yaml.read(folder, file, problems).ifPresent(yaml -> {
                forms.add(form(yaml.required("id"), yaml, problems));
                yaml.noOtherKeys();
            });
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

    /** The form that a file lays out; other keys of the file are left to the caller. */
    static Form form(String id, YamlNode yaml, Problems problems) {
        Form form = new Form(
                id,
                yaml.text("title"),
                yaml.text("intro"),
                yaml.children("sections").stream()
                        .map(section -> section(section, problems))
                        .toList(),
                yaml.child("attachments").map(FormsReader::attachments).orElse(null));
        FieldsReader.checkNames(form, yaml, problems);
        return form;
    }

    private static FormSection section(YamlNode node, Problems problems) {
        FormSection section = new FormSection(
                node.text("title"),
                node.children("fields").stream()
                        .map(field -> FieldsReader.field(field, problems))
                        .toList());
        node.noOtherKeys();
        return section;
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
