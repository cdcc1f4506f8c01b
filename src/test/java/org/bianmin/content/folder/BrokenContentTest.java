package org.bianmin.content.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.support.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk's slips, made in a copy of the real content: each must be told with file and line. */
class BrokenContentTest {

    private static final String ITEMS = "jurisdictions/tunchang/items.csv";

    @TempDir
    Path temp;

    private ContentFolder content;

    @BeforeEach
    void copy() {
        content = Content.copy(temp.resolve("content"));
    }

    @Test
    void theCopyItselfIsRight() {
        assertEquals(324, CatalogReader.read(content).items().count());
    }

    @Test
    void anUnknownDepartment() {
        Content.replace(content, ITEMS, "县劳动就业中心,授权,,town,,,,,\n12,12,", "县劳动就业局,授权,,town,,,,,\n12,12,");
        ContentProblem problem = onlyProblem();
        assertEquals("unknown-reference", problem.rule());
        assertEquals(ITEMS + ":12", problem.file() + ":" + problem.line());
        assertEquals(
                "「implementing」所写的「县劳动就业局」不在 jurisdictions/tunchang/offices.yaml 中。",
                problem.message().zh());
    }

    @Test
    void aMissingAndADoubleRow() {
        Content.replace(content, ITEMS, "\n18,18,application,", "\n18,17,application,");
        List<ContentProblem> problems = problems();
        assertEquals(
                List.of("value", "source-coverage"),
                problems.stream().map(ContentProblem::rule).toList());
        assertEquals(19, problems.get(0).line());
        assertEquals("来源有 18 行，这里只有 17 行。", problems.get(1).message().zh());
    }

    @Test
    void aKeyThatIsMissing() {
        Content.replace(content, ITEMS, "\n11,11,", "\n,11,");
        ContentProblem problem = onlyProblem();
        assertEquals("required", problem.rule());
        assertEquals(ITEMS + ":12 key", problem.file() + ":" + problem.line() + " " + problem.column());
    }

    @Test
    void aKeyThatStandsTwice() {
        Content.replace(content, ITEMS, "\n11,11,", "\n10,11,");
        ContentProblem problem = onlyProblem();
        assertEquals("duplicate", problem.rule());
        assertEquals(ITEMS + ":12 key", problem.file() + ":" + problem.line() + " " + problem.column());
        assertEquals("The key 10 stands here twice.", problem.message().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "011", "-11", "11a", "tunchang-11", "1234567890"})
    void aKeyThatIsNone(String key) {
        Content.replace(content, ITEMS, "\n11,11,", "\n" + key + ",11,");
        ContentProblem problem = onlyProblem();
        assertEquals("value", problem.rule());
        assertEquals(
                "Column \"key\" cannot be \"" + key + "\".", problem.message().en());
    }

    @Test
    void anItemKeepsItsIdWhenTheSourceRenumbersItsRows() {
        Content.replace(content, ITEMS, "\n17,17,", "\n17,16,");
        Content.replace(content, ITEMS, "\n16,16,", "\n16,17,");
        Item moved = CatalogReader.read(content).item("tunchang-17").orElseThrow();
        assertEquals(16, moved.source().row());
        assertEquals(
                CatalogReader.read(Content.real())
                        .item("tunchang-17")
                        .orElseThrow()
                        .name(),
                moved.name());
    }

    @Test
    void aWordThatNoGlossaryHas() {
        Content.replace(
                content,
                "jurisdictions/yeji/items-second.csv",
                "查询、打印类,,,,collection-centre,,\n2,2,",
                "查询打印,,,,collection-centre,,\n2,2,");
        ContentProblem problem = onlyProblem();
        assertEquals(2, problem.line());
        assertEquals("「type」的值「查询打印」不对。", problem.message().zh());
    }

    @Test
    void aKeyThatNobodyKnows() {
        Content.replace(content, "jurisdictions/tunchang/jurisdiction.yaml", "casePrefix:", "caseprefix:");
        assertEquals(
                List.of("required", "unknown-key"),
                problems().stream().map(ContentProblem::rule).toList());
    }

    @Test
    void wrongIndentation() throws IOException {
        Path file = content.root().resolve("jurisdictions/dingan/jurisdiction.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("\nname:", "\n  name:"));
        ContentProblem problem = problems().get(0);
        assertEquals("yaml", problem.rule());
        assertEquals(2, problem.line());
    }

    @Test
    void aRowWithTooFewColumns() throws IOException {
        Path file = content.root().resolve(ITEMS);
        Files.writeString(file, Files.readString(file) + "19,19,application\n");
        assertEquals("csv", problems().get(0).rule());
    }

    @Test
    void aFileSavedInAnotherEncoding() throws IOException {
        Path file = content.root().resolve(ITEMS);
        Files.write(file, Files.readString(file).getBytes(Charset.forName("GB18030")));
        ContentProblem problem = problems().get(0);
        assertEquals("encoding", problem.rule());
        assertEquals(
                "请另存为 UTF-8（WPS、Excel：“CSV UTF-8（逗号分隔）”；记事本：编码选 UTF-8）。",
                problem.remedy().zh());
    }

    @Test
    void aSamplingOfAClauseThatIsNotThere() {
        Content.replace(
                content,
                "jurisdictions/tunchang/controls.yaml",
                "item: tunchang-12\n    clause: 7",
                "item: tunchang-12\n    clause: 9");
        assertEquals("该事项没有第 9 条监管措施。", onlyProblem().message().zh());
    }

    @Test
    void aPopulationThatTheClauseDoesNotName() {
        Content.replace(content, "jurisdictions/tunchang/controls.yaml", "zh: 无法通过大数据比对和系统自动预警的信息", "zh: 全部信息");
        assertEquals("抽查范围不是条款里的话。", onlyProblem().message().zh());
    }

    @Test
    void theMessageOfTheExceptionTellsFileLineAndRemedyInBothLanguages() {
        Content.replace(content, ITEMS, "\n18,18,application,", "\n18,18,apply,");
        String message = assertThrows(BrokenContentException.class, () -> CatalogReader.read(content))
                .getMessage();
        assertTrue(message.startsWith(ITEMS + ":19: 错误 error [value]"), message);
        assertTrue(message.contains("请填 application、query、internal 或 direct。")
                && message.contains("Enter application, query, internal or direct."));
    }

    private ContentProblem onlyProblem() {
        List<ContentProblem> problems = problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private List<ContentProblem> problems() {
        Problems problems = new Problems();
        Catalog catalog = CatalogReader.read(content, problems);
        catalog.jurisdictions().forEach(jurisdiction -> ControlsReader.samplings(content, jurisdiction, problems));
        return problems.all();
    }
}
