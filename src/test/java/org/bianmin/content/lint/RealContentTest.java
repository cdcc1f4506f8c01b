package org.bianmin.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;

/** The content that is published, whatever it holds. */
class RealContentTest {

    /** The places whose documents this project has translated; of its own a county decides when it has the English. */
    private static final Set<String> TRANSLATED = Set.of("dingan", "jiyuan", "tunchang", "yazhou", "yeji");

    private final ContentFolder content = new ContentFolder(Path.of("content"));
    private final LintReport report = Content.snapshot(content).report();

    @Test
    void hasNoError() {
        assertEquals(List.of(), report.errors());
    }

    /** A translation that nobody has accepted yet is only told of, so that content can grow. */
    @Test
    void hasEveryTranslationAndNoneOlderThanItsChinese() {
        assertEquals(
                List.of(),
                report.warnings().stream()
                        .filter(problem -> problem.rule().equals("translation-missing")
                                || problem.rule().equals("translation-stale"))
                        .filter(problem -> isOurs(problem.file()))
                        .toList());
    }

    /** Of what is transcribed; of other words the check only warns. */
    @Test
    void aTermHasOneEnglishInEveryPlace() {
        assertEquals(
                List.of(),
                report.warnings().stream()
                        .filter(problem -> problem.rule().equals("glossary-use"))
                        .filter(problem -> problem.file().startsWith("jurisdictions/"))
                        .toList());
    }

    @Test
    void everyNameAndEveryGuideHasEnglish() {
        Catalog catalog = CatalogReader.read(content);
        assertEquals(
                List.of(),
                catalog.items()
                        .filter(item -> TRANSLATED.contains(item.jurisdiction()))
                        .filter(item -> !item.name().hasEnglish()
                                || item.mainItem() != null && !item.mainItem().hasEnglish()
                                || item.subItem() != null && !item.subItem().hasEnglish())
                        .map(Item::id)
                        .toList());
        GuidesReader.read(content, catalog).texts().stream()
                .filter(text -> TRANSLATED.contains(text.jurisdiction()))
                .forEach(text ->
                        assertTrue(text.title().hasEnglish() && text.body().hasEnglish(), text.slug()));
    }

    @Test
    void ifOneItemIsRelatedToAnotherThatOneIsRelatedToIt() {
        Catalog catalog = CatalogReader.read(content);
        Guides guides = GuidesReader.read(content, catalog);
        for (Item item : catalog.items().toList()) {
            for (Item other : guides.related(item)) {
                assertTrue(guides.related(other).contains(item), item.id() + " and " + other.id());
                assertNotEquals(item.id(), other.id());
            }
        }
    }

    /** A file that all places share, or one of a place that this project has translated. */
    private static boolean isOurs(String file) {
        return file.startsWith("jurisdictions/")
                ? TRANSLATED.contains(file.split("/")[1])
                : !file.equals("sources.yaml");
    }
}
