package org.bianmin.content.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.support.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in the files beside the catalog: each must be told with file and line. */
class BrokenGuidesTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.real());
    private static final String DINGAN = "jurisdictions/dingan/";
    private static final String GUIDE = DINGAN + "guides/1.zh.md";

    @TempDir
    Path temp;

    private ContentFolder content;

    @BeforeEach
    void copy() {
        content = Content.copy(temp.resolve("content"));
    }

    @Test
    void theCopyItselfIsRight() {
        assertEquals(List.of(), problems());
    }

    @Test
    void factsOfAnItemThatTheListDoesNotHave() {
        Content.replace(content, DINGAN + "facts.yaml", "- item: 8", "- item: 9");
        ContentProblem problem = onlyProblem();
        assertEquals("unknown-reference", problem.rule());
        assertEquals("清单没有 key 9 的事项。", problem.message().zh());
        assertEquals(lineOf(DINGAN + "facts.yaml", "- item: 9"), problem.line());
    }

    @Test
    void theFactsOfASecondListAreItsOwn() throws IOException {
        Files.writeString(content.root().resolve("jurisdictions/yeji/facts-second.yaml"), """
                facts:
                  - item: 26
                    place:
                      - zh: 征缴中心
                        en: Collection centre
                  - item: 27
                """);
        ContentProblem problem = onlyProblem();
        assertEquals("unknown-reference", problem.rule());
        assertEquals("jurisdictions/yeji/facts-second.yaml:6", problem.file() + ":" + problem.line());
        Catalog catalog = CatalogReader.read(content);
        Guides guides = GuidesReader.read(content, catalog, new Problems());
        Item item = catalog.item("yeji-second-26").orElseThrow();
        assertEquals("征缴中心", guides.facts(item).place().get(0).zh());
    }

    @Test
    void factsThatStandTwice() {
        Content.replace(content, DINGAN + "facts.yaml", "- item: 8", "- item: 7");
        assertEquals("duplicate", onlyProblem().rule());
    }

    @Test
    void aRelatedItemThatThereIsNot() {
        Content.replace(content, "related.yaml", "- jiyuan-91\n", "- jiyuan-291\n");
        ContentProblem problem = onlyProblem();
        assertEquals("related.yaml:6", problem.file() + ":" + problem.line());
        assertEquals("没有事项「jiyuan-291」。", problem.message().zh());
    }

    @Test
    void aKeyThatNobodyKnows() {
        Content.replace(
                content,
                DINGAN + "channels.yaml",
                "    telephones: [\"63822875\"]\n  - ",
                "    phones: [\"63822875\"]\n  - ");
        ContentProblem problem = onlyProblem();
        assertEquals("unknown-key", problem.rule());
        assertEquals(9, problem.line());
    }

    @Test
    void aPurposeThatNobodyKnows() {
        Content.replace(content, DINGAN + "channels.yaml", "purpose: ask", "purpose: asks");
        ContentProblem problem = onlyProblem();
        assertEquals(DINGAN + "channels.yaml:2", problem.file() + ":" + problem.line());
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
        Content.replace(content, GUIDE, "item: dingan-1", "title: 甲\nitem: dingan-99");
        Content.replace(content, GUIDE, "\ntitle: 社保的事问哪里", "");
        List<ContentProblem> problems = problems();
        assertEquals("translation", problems.get(0).rule());
        assertEquals(
                DINGAN + "guides/1.en.md:2",
                problems.get(0).file() + ":" + problems.get(0).line());
        assertEquals("没有事项「dingan-99」。", problems.get(1).message().zh());
        assertEquals(
                GUIDE + ":3", problems.get(1).file() + ":" + problems.get(1).line());
    }

    @Test
    void aChapterThatTheHandbookDoesNotHave() {
        String file = "jurisdictions/jiyuan/guides/ratings.";
        Content.replace(content, file + "zh.md", "chapter: mechanisms", "chapter: mechanics");
        Content.replace(content, file + "en.md", "chapter: mechanisms", "chapter: mechanics");
        ContentProblem problem = onlyProblem();
        assertEquals(file + "zh.md:2", problem.file() + ":" + problem.line());
        assertEquals(
                "There is no \"mechanics\" in handbook.yaml.", problem.message().en());
    }

    @Test
    void aGuideAboutNothing() {
        Content.replace(content, GUIDE, "item: dingan-1", "subject: dingan-1");
        assertEquals(List.of("required", "unknown-key"), rules().subList(0, 2));
    }

    @Test
    void aGuideWithoutEnglishIsOnlyAWarning() throws IOException {
        Files.delete(content.root().resolve(DINGAN + "guides/1.en.md"));
        ContentProblem problem = onlyProblem();
        assertEquals("translation", problem.rule());
        assertEquals(ContentProblem.Severity.WARNING, problem.severity());
        assertEquals(42, count());
    }

    @Test
    void aDateThatIsNone() {
        Content.replace(content, "sources.yaml", "date: \"2022-06-06\"", "date: \"2022-6-6\"");
        ContentProblem problem = onlyProblem();
        assertEquals(lineOf("sources.yaml", "2022-6-6"), problem.line());
        assertEquals("\"2022-6-6\" is not a date.", problem.message().en());
    }

    @Test
    void aDocumentOfAListWithoutAnEntry() {
        Content.replace(content, "sources.yaml", "document: 001_2f6bed38a6bb843c", "document: 001");
        assertEquals(
                "清单引用的文件「001_2f6bed38a6bb843c」不在这里。", onlyProblem().message().zh());
    }

    @Test
    void errorsStopThePublication() {
        Content.replace(content, DINGAN + "facts.yaml", "- item: 8", "- item: 9");
        assertThrows(BrokenContentException.class, () -> GuidesReader.read(content, CATALOG));
    }

    private ContentProblem onlyProblem() {
        List<ContentProblem> problems = problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private List<String> rules() {
        return problems().stream().map(ContentProblem::rule).toList();
    }

    private int count() {
        return GuidesReader.read(content, CATALOG, new Problems()).texts().size();
    }

    private List<ContentProblem> problems() {
        Problems problems = new Problems();
        GuidesReader.read(content, CATALOG, problems);
        return problems.all();
    }

    private int lineOf(String file, String words) {
        List<String> lines = content.read(file, new Problems()).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new AssertionError(words);
    }
}
