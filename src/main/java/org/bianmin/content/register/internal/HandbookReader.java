package org.bianmin.content.register.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.register.Chapter;
import org.bianmin.content.register.ChecklistPoint;
import org.bianmin.content.register.Handbook;
import org.bianmin.content.register.Origin;
import org.bianmin.content.register.Section;
import org.bianmin.content.register.SectionKind;
import org.bianmin.ground.text.Text;

/** Reads {@code handbook.yaml}. */
public final class HandbookReader {

    private final RegisterReferences references;
    private final Problems problems;
    private final Numbering chapters;
    private final Numbering sections;

    public HandbookReader(RegisterReferences references, Problems problems) {
        this.references = references;
        this.problems = problems;
        this.chapters = new Numbering(problems);
        this.sections = new Numbering(problems);
    }

    public Handbook handbook(YamlNode yaml) {
        SourceDocument document = references.document(yaml);
        Handbook handbook = new Handbook(
                document,
                yaml.text("title"),
                yaml.optional("number").orElse(null),
                yaml.children("chapters").stream()
                        .map(chapter -> chapter(chapter, document))
                        .toList());
        yaml.noOtherKeys();
        return handbook;
    }

    private Chapter chapter(YamlNode node, SourceDocument document) {
        Chapter chapter = new Chapter(
                chapters.id(node),
                node.text("title"),
                new Origin(document, node.required("place")),
                node.children("sections").stream().map(this::section).toList());
        node.noOtherKeys();
        return chapter;
    }

    private Section section(YamlNode node) {
        Section section = new Section(
                sections.id(node),
                kind(node),
                node.text("title"),
                node.text("text"),
                node.optionalText("short").orElse(null),
                node.children("checks").stream().map(HandbookReader::check).toList());
        node.noOtherKeys();
        return section;
    }

    private SectionKind kind(YamlNode node) {
        String code = node.required("kind");
        Optional<SectionKind> kind = SectionKind.of(code);
        if (kind.isEmpty()) {
            String known =
                    Arrays.stream(SectionKind.values()).map(SectionKind::code).collect(Collectors.joining(", "));
            problems.error(
                    "value",
                    node.place("kind"),
                    new Text("没有「" + code + "」这一类。", "There is no kind \"" + code + "\"."),
                    new Text("可用：" + known + "。", "Known kinds: " + known + "."));
        }
        return kind.orElse(SectionKind.MECHANISM);
    }

    private static ChecklistPoint check(YamlNode node) {
        ChecklistPoint check = new ChecklistPoint(
                new Text(node.required("zh"), node.optional("en").orElse(null)), node.flag("encouraged"));
        node.noOtherKeys();
        return check;
    }
}
