package org.bianmin.content.register.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.guide.SourcesReader;
import org.bianmin.content.register.RegistersReader;
import org.bianmin.support.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's slips in the registers, made in a copy of the real content: each must be told with file and line. */
class BrokenRegistersTest {

    private static final String DUTIES = "jurisdictions/yazhou/duties.yaml";
    private static final String BOUNDARIES = "jurisdictions/yazhou/boundaries.yaml";
    private static final String REGIMES = "jurisdictions/dingan/regimes.yaml";
    private static final String HANDBOOK = "jurisdictions/jiyuan/handbook.yaml";

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
    void aTaskOfAnItemThatIsNotThere() {
        Content.replace(content, DUTIES, "items: [yazhou-9]", "items: [yazhou-99]");
        assertOnly("unknown-reference", DUTIES, "items: [yazhou-99]", "本地没有事项「yazhou-99」。");
    }

    @Test
    void aTaskOfAnItemOfAnotherJurisdiction() {
        Content.replace(content, DUTIES, "items: [yazhou-9]", "items: [dingan-1]");
        assertOnly("unknown-reference", DUTIES, "items: [dingan-1]", "本地没有事项「dingan-1」。");
    }

    @Test
    void aTaskLeftOut() {
        Content.replace(content, DUTIES, "      - number: 46\n", "      - number: 47\n");
        assertOnly("numbering", DUTIES, "      - number: 47", "序号应为 46，这里是 47。");
    }

    @Test
    void aDepartmentThatNoOfficeIs() {
        Content.replace(content, BOUNDARIES, "- department: 市财政局", "- department: 财政局");
        assertOnly("unknown-reference", BOUNDARIES, "- department: 财政局", "offices.yaml 中没有单位「财政局」。");
    }

    @Test
    void someoneInAStepWhomNoOfficeIs() {
        Content.replace(content, BOUNDARIES, "          - 市财政部门\n", "          - 国库\n");
        ContentProblem problem = onlyProblem();
        assertEquals("offices.yaml 中没有单位「国库」。", problem.message().zh());
        assertEquals(line(BOUNDARIES, "          - 国库") - 1, problem.line());
    }

    @Test
    void aStepInOtherWordsThanTheCase() {
        Content.replace(content, BOUNDARIES, "          zh: 市社保中心收集整理资料，并报送市财政部门", "          zh: 市社保中心整理资料并报送");
        ContentProblem problem = onlyProblem();
        assertEquals("quotation", problem.rule());
        assertEquals(line(BOUNDARIES, "          zh: 市社保中心整理资料并报送") - 1, problem.line());
        assertEquals("请照录案例原文。", problem.remedy().zh());
    }

    @Test
    void aDocumentThatIsNoSource() {
        Content.replace(content, BOUNDARIES, "document: 002_e4eb3fe99402b00b", "document: 002");
        assertOnly("unknown-reference", BOUNDARIES, "document: 002", "sources.yaml 中没有文件「002」。");
    }

    @Test
    void aRegimeWithFiveParts() throws IOException {
        Path file = content.root().resolve("jurisdictions/yazhou/regimes.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("\n      methods:\n.*\n.*\n", "\n"));
        ContentProblem problem = onlyProblem();
        assertEquals("required", problem.rule());
        assertEquals("监管制度缺少「methods」部分。", problem.message().zh());
        assertEquals(line("jurisdictions/yazhou/regimes.yaml", "    parts:"), problem.line());
    }

    @Test
    void aNamedProcedureThatIsNotAmongThePoints() {
        Content.replace(content, REGIMES, "          zh: 暗访程序\n", "          zh: 暗访\n");
        assertOnly("contradiction", REGIMES, "    subprocedures:", "分程序与「procedure」各点不一致。");
    }

    @Test
    void aKindOfSectionThatNobodyKnows() {
        Content.replace(content, HANDBOOK, "        kind: separation", "        kind: separating");
        assertOnly("value", HANDBOOK, "        kind: separating", "没有「separating」这一类。");
    }

    @Test
    void twoSectionsOfOneId() {
        Content.replace(content, HANDBOOK, "      - id: case-joint\n", "      - id: case-promised\n");
        ContentProblem problem = onlyProblem();
        assertEquals("duplicate", problem.rule());
        assertEquals("id「case-promised」出现两次。", problem.message().zh());
    }

    @Test
    void aKeyThatNobodyKnows() {
        Content.replace(content, BOUNDARIES, "items: [yazhou-10, yazhou-11, yazhou-13]", "item: [yazhou-10]");
        assertOnly("unknown-key", BOUNDARIES, "    item: [yazhou-10]", "没有「item」这个键。");
    }

    @Test
    void theExceptionTellsFileLineAndRemedyInBothLanguages() {
        Content.replace(content, DUTIES, "items: [yazhou-9]", "items: [yazhou-99]");
        Catalog catalog = CatalogReader.read(content);
        String message = assertThrows(BrokenContentException.class, () -> RegistersReader.read(content, catalog))
                .getMessage();
        assertTrue(
                message.startsWith(
                        DUTIES + ":" + line(DUTIES, "items: [yazhou-99]") + ": 错误 error [unknown-reference]"),
                message);
        assertTrue(message.contains("请更正事项编号。") && message.contains("Correct the item's id."), message);
    }

    private void assertOnly(String rule, String file, String lineHolds, String message) {
        ContentProblem problem = onlyProblem();
        assertEquals(rule, problem.rule());
        assertEquals(file + ":" + line(file, lineHolds), problem.file() + ":" + problem.line());
        assertEquals(message, problem.message().zh());
    }

    private ContentProblem onlyProblem() {
        List<ContentProblem> problems = problems();
        assertEquals(
                1,
                problems.size(),
                () -> problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        return problems.get(0);
    }

    private List<ContentProblem> problems() {
        Catalog catalog = CatalogReader.read(content);
        Problems problems = new Problems();
        List<SourceDocument> sources = SourcesReader.read(content, catalog, problems);
        catalog.jurisdictions()
                .forEach(jurisdiction -> RegistersReader.of(content, catalog, jurisdiction, sources, problems));
        return problems.all();
    }

    /** The number of the first line that holds these words. */
    private int line(String file, String words) {
        try {
            List<String> lines = Files.readAllLines(content.root().resolve(file));
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(words)) {
                    return i + 1;
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new IllegalArgumentException("not in " + file + ": " + words);
    }
}
