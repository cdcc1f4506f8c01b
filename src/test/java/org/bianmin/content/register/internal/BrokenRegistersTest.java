package org.bianmin.content.register.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.bianmin.support.SlipTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clerk's slips in the registers, made in a copy of a sound content: each must be told with file and line. */
class BrokenRegistersTest extends SlipTest {

    private static final String EAST = "jurisdictions/east/";
    private static final String DUTIES = EAST + "duties.yaml";
    private static final String HANDBOOK = "jurisdictions/north/handbook.yaml";

    @Test
    void theCopyItselfIsRight() {
        assertEquals(List.of(), problems());
    }

    /**
     * Each row: the file, the words that are replaced, what stands there instead, the rule, what the line of the problem holds
     * and what is said.
     */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "duties | [east-5] | [east-99] | unknown-reference | [east-99] | 本地没有事项「east-99」。",
                "duties | [east-5] | [west-1] | unknown-reference | [west-1] | 本地没有事项「west-1」。",
                "duties | - number: 3 | - number: 4 | numbering | - number: 4 | 序号应为 3，这里是 4。",
                "boundaries | department: 县财政局 | department: 财政局 | unknown-reference | department: 财政局"
                        + " | offices.yaml 中没有单位「财政局」。",
                "boundaries | [县财政部门] | [国库] | unknown-reference | [国库] | offices.yaml 中没有单位「国库」。",
                "boundaries | action: {zh: 县服务中心复核 | action: {zh: 复核后上报 | quotation | action: {zh: 复核后上报"
                        + " | 案例中找不到这一步的原文，或次序不对。",
                "boundaries | document: east-document | document: east | unknown-reference | document: east"
                        + " | sources.yaml 中没有文件「east」。",
                "boundaries | items: | item: | unknown-key | item: | 没有「item」这个键。",
                "regimes | `- name: {zh: 暗访程序,` | `- name: {zh: 暗访,` | contradiction | subprocedures:"
                        + " | 分程序与「procedure」各点不一致。",
                "handbook | kind: separation | kind: separating | value | kind: separating | 没有「separating」这一类。"
            })
    void aSlipIsToldWithFileLineAndWords(
            String register, String words, String by, String rule, String lineHolds, String message) {
        String file = register.equals("handbook") ? HANDBOOK : EAST + register + ".yaml";
        Content.replace(content, file, words, by);
        ContentProblem problem = onlyProblem();
        assertEquals(rule, problem.rule());
        assertEquals(file + ":" + line(file, lineHolds), problem.file() + ":" + problem.line());
        assertEquals(message, problem.message().zh());
    }

    @Test
    void aRegimeWithFiveParts() throws IOException {
        Path file = content.root().resolve(EAST + "regimes.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("\n      methods:\n.*\n", "\n"));
        ContentProblem problem = onlyProblem();
        assertEquals("required", problem.rule());
        assertEquals("监管制度缺少「methods」部分。", problem.message().zh());
        assertEquals(line(EAST + "regimes.yaml", "    parts:"), problem.line());
    }

    @Test
    void twoSectionsOfOneId() {
        Content.replace(content, HANDBOOK, "- id: case-promised\n", "- id: case-instant\n");
        ContentProblem problem = onlyProblem();
        assertEquals("duplicate", problem.rule());
        assertEquals("id「case-instant」出现两次。", problem.message().zh());
    }

    @Test
    void theExceptionTellsFileLineAndRemedyInBothLanguages() {
        Content.replace(content, DUTIES, "items: [east-5]", "items: [east-99]");
        Catalog catalog = CatalogReader.read(content);
        String message = assertThrows(BrokenContentException.class, () -> RegistersReader.read(content, catalog))
                .getMessage();
        assertTrue(
                message.startsWith(DUTIES + ":" + line(DUTIES, "items: [east-99]") + ": 错误 error [unknown-reference]"),
                message);
        assertTrue(message.contains("请更正事项编号。") && message.contains("Correct the item's id."), message);
    }

    @Override
    protected void read(ContentFolder folder, Problems problems) {
        Catalog catalog = CatalogReader.read(folder);
        List<SourceDocument> sources = SourcesReader.read(folder, catalog, problems);
        catalog.jurisdictions()
                .forEach(jurisdiction -> RegistersReader.of(folder, catalog, jurisdiction, sources, problems));
    }
}
