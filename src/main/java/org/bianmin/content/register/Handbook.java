package org.bianmin.content.register;

import java.util.List;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.ground.text.Text;

/** A standard for service centres, in chapters. */
public record Handbook(SourceDocument document, Text title, String number, List<Chapter> chapters) {

    /** The sections of a kind, in the order of the source. */
    public List<Section> sections(SectionKind kind) {
        return chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> section.kind() == kind)
                .toList();
    }

    /** The five ways in which a matter is handled (即办件, 承诺件 …), as the standard has them. */
    public List<Section> caseKinds() {
        return sections(SectionKind.CASE_KIND);
    }

    /** The written notices that an applicant gets. */
    public List<Section> notices() {
        return sections(SectionKind.NOTICE);
    }

    /** The chapter in which a section of this handbook stands. */
    public Chapter chapterOf(Section section) {
        return chapters.stream()
                .filter(chapter ->
                        chapter.sections().stream().anyMatch(other -> other.id().equals(section.id())))
                .findFirst()
                .orElseThrow();
    }
}
