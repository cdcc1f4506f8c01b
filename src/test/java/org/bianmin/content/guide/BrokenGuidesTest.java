package org.bianmin.content.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.support.Content;
import org.bianmin.support.SlipTest;
import org.junit.jupiter.api.Test;

/** Slips in the files beside the catalog: each must be told with file and line. */
class BrokenGuidesTest extends SlipTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.fixture());
    private static final String EAST = "jurisdictions/east/";
    private static final String GUIDE = EAST + "guides/5.zh.md";

    @Test
    void theCopyItselfIsRight() {
        assertEquals(List.of(), problems());
    }

    @Test
    void factsOfAnItemThatTheListDoesNotHave() {
        Content.replace(content, EAST + "facts.yaml", "- item: 5", "- item: 9");
        ContentProblem problem = onlyProblem();
        assertEquals("unknown-reference", problem.rule());
        assertEquals("清单没有 key 9 的事项。", problem.message().zh());
        assertEquals(line(EAST + "facts.yaml", "- item: 9"), problem.line());
    }

    @Test
    void theFactsOfASecondListAreItsOwn() throws IOException {
        Files.writeString(content.root().resolve("jurisdictions/west/facts-second.yaml"), """
                facts:
                  - item: 2
                    place:
                      - zh: 居保中心
                        en: Insurance Centre
                  - item: 3
                """);
        ContentProblem problem = onlyProblem();
        assertEquals("unknown-reference", problem.rule());
        assertEquals("jurisdictions/west/facts-second.yaml:6", problem.file() + ":" + problem.line());
        Catalog catalog = CatalogReader.read(content);
        Guides guides = GuidesReader.read(content, catalog, new Problems());
        Item item = catalog.item("west-second-2").orElseThrow();
        assertEquals("居保中心", guides.facts(item).place().get(0).zh());
    }

    @Test
    void factsThatStandTwice() {
        Content.replace(content, EAST + "facts.yaml", "facts:\n", "facts:\n  - item: 5\n");
        assertEquals("duplicate", onlyProblem().rule());
    }

    @Test
    void aRelatedItemThatThereIsNot() {
        Content.replace(content, "related.yaml", "west-3]", "west-9]");
        ContentProblem problem = onlyProblem();
        assertEquals("related.yaml:4", problem.file() + ":" + problem.line());
        assertEquals("没有事项「west-9」。", problem.message().zh());
    }

    @Test
    void aKeyThatNobodyKnows() {
        Content.replace(content, EAST + "channels.yaml", "telephones:", "phones:");
        ContentProblem problem = onlyProblem();
        assertEquals("unknown-key", problem.rule());
        assertEquals(5, problem.line());
    }

    @Test
    void aPurposeThatNobodyKnows() {
        Content.replace(content, EAST + "channels.yaml", "purpose: ask", "purpose: asks");
        ContentProblem problem = onlyProblem();
        assertEquals(EAST + "channels.yaml:2", problem.file() + ":" + problem.line());
        assertEquals("Known purposes: ask, complain.", problem.remedy().en());
    }

    @Test
    void aGuideWithoutFrontMatter() throws IOException {
        Files.writeString(content.root().resolve(GUIDE), "## 可以问什么\n");
        ContentProblem problem = onlyProblem();
        assertEquals("front-matter", problem.rule());
        assertEquals(GUIDE + ":1", problem.file() + ":" + problem.line());
    }

    @Test
    void aGuideAboutAnItemThatThereIsNot() {
        Content.replace(content, GUIDE, "item: east-5", "title: 甲\nitem: east-99");
        Content.replace(content, GUIDE, "\ntitle: 怎样申领社会保障卡", "");
        List<ContentProblem> problems = problems();
        assertEquals("translation", problems.get(0).rule());
        assertEquals(
                EAST + "guides/5.en.md:2",
                problems.get(0).file() + ":" + problems.get(0).line());
        assertEquals("没有事项「east-99」。", problems.get(1).message().zh());
        assertEquals(
                GUIDE + ":3", problems.get(1).file() + ":" + problems.get(1).line());
    }

    @Test
    void aChapterThatTheHandbookDoesNotHave() {
        String file = "jurisdictions/north/guides/ratings.";
        Content.replace(content, file + "zh.md", "chapter: mechanisms", "chapter: mechanics");
        Content.replace(content, file + "en.md", "chapter: mechanisms", "chapter: mechanics");
        ContentProblem problem = onlyProblem();
        assertEquals(file + "zh.md:2", problem.file() + ":" + problem.line());
        assertEquals(
                "There is no \"mechanics\" in handbook.yaml.", problem.message().en());
    }

    @Test
    void aGuideAboutNothing() {
        Content.replace(content, GUIDE, "item: east-5", "subject: east-5");
        assertEquals(List.of("required", "unknown-key"), rules().subList(0, 2));
    }

    @Test
    void aGuideWithoutEnglishIsOnlyAWarning() throws IOException {
        Files.delete(content.root().resolve(EAST + "guides/5.en.md"));
        ContentProblem problem = onlyProblem();
        assertEquals("translation", problem.rule());
        assertEquals(ContentProblem.Severity.WARNING, problem.severity());
        assertEquals(4, count());
    }

    @Test
    void aDateThatIsNone() {
        Content.replace(content, "sources.yaml", "date: \"2025-06-06\"", "date: \"2025-6-6\"");
        ContentProblem problem = onlyProblem();
        assertEquals(line("sources.yaml", "2025-6-6"), problem.line());
        assertEquals("\"2025-6-6\" is not a date.", problem.message().en());
    }

    @Test
    void aDocumentOfAListWithoutAnEntry() {
        Content.replace(content, "sources.yaml", "document: east-document", "document: east");
        assertEquals("清单引用的文件「east-document」不在这里。", onlyProblem().message().zh());
    }

    @Test
    void errorsStopThePublication() {
        Content.replace(content, EAST + "facts.yaml", "- item: 5", "- item: 9");
        assertThrows(BrokenContentException.class, () -> GuidesReader.read(content, CATALOG));
    }

    private List<String> rules() {
        return problems().stream().map(ContentProblem::rule).toList();
    }

    private int count() {
        return GuidesReader.read(content, CATALOG, new Problems()).texts().size();
    }

    @Override
    protected void read(ContentFolder folder, Problems problems) {
        GuidesReader.read(folder, CATALOG, problems);
    }
}
