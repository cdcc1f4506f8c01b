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
import org.bianmin.support.Fixture;
import org.bianmin.support.SlipTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk's slips, made in a copy of a sound content: each must be told with file and line. */
class BrokenContentTest extends SlipTest {

    private static final String ITEMS = "jurisdictions/east/items.csv";

    @Test
    void theCopyItselfIsRight() {
        assertEquals(15, CatalogReader.read(content).items().count());
    }

    @Test
    void anUnknownDepartment() {
        Content.replace(
                content,
                ITEMS,
                "居住证申领,Application for the residence permit,县公安局,县政务局,授权",
                "居住证申领,Application for the residence permit,县公安局,县服务局,授权");
        ContentProblem problem = onlyProblem();
        assertEquals("unknown-reference", problem.rule());
        assertEquals(ITEMS + ":2", problem.file() + ":" + problem.line());
        assertEquals(
                "「implementing」所写的「县服务局」不在 jurisdictions/east/offices.yaml 中。",
                problem.message().zh());
    }

    @Test
    void aMissingAndADoubleRow() {
        Content.replace(content, ITEMS, "\n8,8,query,", "\n8,7,query,");
        List<ContentProblem> problems = problems();
        assertEquals(
                List.of("value", "source-coverage"),
                problems.stream().map(ContentProblem::rule).toList());
        assertEquals(9, problems.get(0).line());
        assertEquals("来源有 8 行，这里只有 7 行。", problems.get(1).message().zh());
    }

    @Test
    void aKeyThatIsMissing() {
        Content.replace(content, ITEMS, "\n7,7,", "\n,7,");
        ContentProblem problem = onlyProblem();
        assertEquals("required", problem.rule());
        assertEquals(ITEMS + ":8 key", problem.file() + ":" + problem.line() + " " + problem.column());
    }

    @Test
    void aKeyThatStandsTwice() {
        Content.replace(content, ITEMS, "\n7,7,", "\n6,7,");
        ContentProblem problem = onlyProblem();
        assertEquals("duplicate", problem.rule());
        assertEquals(ITEMS + ":8 key", problem.file() + ":" + problem.line() + " " + problem.column());
        assertEquals("The key 6 stands here twice.", problem.message().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "07", "-7", "7a", "east-7", "1234567890"})
    void aKeyThatIsNone(String key) {
        Content.replace(content, ITEMS, "\n7,7,", "\n" + key + ",7,");
        ContentProblem problem = onlyProblem();
        assertEquals("value", problem.rule());
        assertEquals(
                "Column \"key\" cannot be \"" + key + "\".", problem.message().en());
    }

    @Test
    void anItemKeepsItsIdWhenTheSourceRenumbersItsRows() {
        Content.replace(content, ITEMS, "\n7,7,", "\n7,8,");
        Content.replace(content, ITEMS, "\n8,8,", "\n8,7,");
        Item moved = CatalogReader.read(content).item("east-7").orElseThrow();
        assertEquals(8, moved.source().row());
        assertEquals(Fixture.item("east-7").content(), moved.content());
    }

    @Test
    void aWordThatNoGlossaryHas() {
        Content.replace(content, "jurisdictions/west/items-second.csv", "查询打印", "查询");
        ContentProblem problem = onlyProblem();
        assertEquals(2, problem.line());
        assertEquals("「type」的值「查询」不对。", problem.message().zh());
    }

    @Test
    void aKeyThatNobodyKnows() {
        Content.replace(content, "jurisdictions/east/jurisdiction.yaml", "casePrefix:", "caseprefix:");
        assertEquals(
                List.of("required", "unknown-key"),
                problems().stream().map(ContentProblem::rule).toList());
    }

    @Test
    void wrongIndentation() throws IOException {
        Path file = content.root().resolve("jurisdictions/east/jurisdiction.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("\nname:", "\n  name:"));
        ContentProblem problem = problems().get(0);
        assertEquals("yaml", problem.rule());
        assertEquals(2, problem.line());
    }

    @Test
    void aRowWithTooFewColumns() throws IOException {
        Path file = content.root().resolve(ITEMS);
        Files.writeString(file, Files.readString(file) + "9,9,application\n");
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
    void aControlThatNamesAClauseThatIsNotThere() {
        Content.replace(
                content,
                "jurisdictions/east/controls.yaml",
                "of: [east-1]\n    basis: [1]",
                "of: [east-1]\n    basis: [1, 9]");
        assertEquals("本地没有第「9」条。", onlyProblem().message().zh());
    }

    @Test
    void aControlThatIsDueNobodyKnowsWhen() {
        Content.replace(
                content,
                "jurisdictions/east/controls.yaml",
                "basis: [2]\n    when: monthly 1",
                "basis: [2]\n    when: often");
        assertEquals("看不懂多久一次。", onlyProblem().message().zh());
    }

    @Test
    void aSettingThatItsKindDoesNotTake() {
        Content.replace(
                content,
                "jurisdictions/east/controls.yaml",
                "basis: [2]\n    when: monthly 1\n    name: {zh: 上月办件抽查不少于 5%, en: Check not less than 5% of last month's cases}\n    with:\n      ratePercent: 5",
                "basis: [2]\n    when: monthly 1\n    name: {zh: 上月办件抽查不少于 5%, en: Check not less than 5% of last month's cases}\n    with:\n      ratePercent: 500");
        assertEquals("「500」不是1 至 100 的整数。", onlyProblem().message().zh());
    }

    @Test
    void aPopulationThatTheClauseDoesNotName() {
        Content.replace(content, "jurisdictions/east/controls.yaml", "population: 系统不能比对的信息", "population: 全部信息");
        assertEquals("「全部信息」不是条款里的话。", onlyProblem().message().zh());
    }

    @Test
    void theMessageOfTheExceptionTellsFileLineAndRemedyInBothLanguages() {
        Content.replace(content, ITEMS, "\n8,8,query,", "\n8,8,apply,");
        String message = assertThrows(BrokenContentException.class, () -> CatalogReader.read(content))
                .getMessage();
        assertTrue(message.startsWith(ITEMS + ":9: 错误 error [value]"), message);
        assertTrue(message.contains("请填 application、query、internal 或 direct。")
                && message.contains("Enter application, query, internal or direct."));
    }

    @Override
    protected void read(ContentFolder folder, Problems problems) {
        Catalog catalog = CatalogReader.read(folder, problems);
        catalog.jurisdictions().forEach(jurisdiction -> ControlsReader.ofPlace(folder, jurisdiction, problems));
    }
}
