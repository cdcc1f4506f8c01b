package org.bianmin.catalog.register.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.guide.SourceDocument;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.YamlNode;
import org.bianmin.catalog.register.Chapter;
import org.bianmin.catalog.register.Check;
import org.bianmin.catalog.register.Handbook;
import org.bianmin.catalog.register.Origin;
import org.bianmin.catalog.register.Section;
import org.bianmin.catalog.register.SectionKind;

/** Reads {@code handbook.yaml}. */
final class HandbookReader {

    private final References references;
    private final Problems problems;
    private final Numbering chapters;
    private final Numbering sections;

    HandbookReader(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
        this.chapters = new Numbering(problems);
        this.sections = new Numbering(problems);
    }

    Handbook handbook(YamlNode yaml) {
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

    private static Check check(YamlNode node) {
        Check check =
                new Check(new Text(node.required("zh"), node.optional("en").orElse(null)), node.flag("encouraged"));
        node.noOtherKeys();
        return check;
    }
}
