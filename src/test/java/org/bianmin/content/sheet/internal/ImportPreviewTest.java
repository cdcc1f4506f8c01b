package org.bianmin.content.sheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.sheet.Grid;
import org.bianmin.content.sheet.ImportPlan;
import org.bianmin.content.sheet.ListFile;
import org.bianmin.content.sheet.RoundTripTest;
import org.bianmin.content.sheet.RowChange;
import org.bianmin.content.sheet.SheetEncoding;
import org.bianmin.content.sheet.SheetProblem;
import org.bianmin.content.sheet.SpreadsheetImport;
import org.bianmin.ground.text.Messages;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;

/** What a clerk reads before anything is written: each change, and each slip with its row and column. */
class ImportPreviewTest {

    private static final ContentFolder CONTENT = Content.fixture();
    private static final Messages MESSAGES = Fixture.CATALOG.messages();
    private static final Headings HEADINGS = new Headings(MESSAGES);

    private final ListFile east = RoundTripTest.list(CONTENT, "east");
    private final SpreadsheetImport spreadsheets = new SpreadsheetImport(CONTENT);
    private final Grid sheet = RoundTripTest.exported(CONTENT, east);

    @Test
    void addedChangedAndUnchangedRows() {
        sheet.set(5, "telephones", "60000001 60000002").set(5, "content_zh", "按规定处理。\n及时答复。");
        sheet.add("row", "9", "nature", "query", "name_zh", "新事项", "name_en", "A new item");
        assertEquals(said("""
            东县 east（UTF-8 BOM, 逗号 comma, 9 行 rows）
            新增 Added: 1
              east-9  新事项
                  {row}: 9
                  {nature}: query
                  {name_zh}: 新事项
                  {name_en}: A new item
            修改 Changed: 1
              east-4  来信来访
                  {telephones}: 60000001 → 60000001 60000002
                  {content_zh}: 按规定处理来信来访。 → 按规定处理。⏎及时答复。
            删除 Removed: 0
            未变 Unchanged: 7
            """), preview());
    }

    @Test
    void aRemovedLastRow() {
        sheet.rows.remove(8);
        assertEquals(said("""
            东县 east（UTF-8 BOM, 逗号 comma, 7 行 rows）
            新增 Added: 0
            修改 Changed: 0
            删除 Removed: 1
              east-8  %s
            未变 Unchanged: 7
            """.formatted(RoundTripTest.exported(CONTENT, east).get(9, "name_zh"))), preview());
        assertFalse(plan().hasErrors());
    }

    @Test
    void everySlipIsToldWithRowAndColumn() {
        sheet.set(2, "nature", "apply").set(3, "implementing", "某局").set(4, "levels", "city");
        sheet.set(5, "type", "乱")
                .set(6, "office", "nobody")
                .set(7, "main_code", "4.62014E+11")
                .set(8, "row", "x");
        assertEquals(
                allSaid(
                        "第 1 行 | 来源有 8 行，这里只有 7 行。",
                        "第 2 行 C 列「{nature}」 | 「nature」的值「apply」不对。",
                        "第 3 行 M 列「{implementing}」 | 「implementing」所写的「某局」不在 jurisdictions/east/offices.yaml 中。",
                        "第 4 行 P 列「{levels}」 | 「levels」的值「city」不对。",
                        "第 5 行 O 列「{type}」 | 「type」的值「乱」不对。",
                        "第 6 行 S 列「{office}」 | 「office」所写的「nobody」不在 jurisdictions/east/offices.yaml 中。",
                        "第 7 行 F 列「{main_code}」 | 表格软件把长数字改成了「4.62014E+11」，后面的数字已丢失。",
                        "第 8 行 B 列「{row}」 | 「row」的值「x」不对。",
                        "第 8 行 B 列「{row}」 | 「row」的值「x」不对。"),
                errors());
    }

    @Test
    void anErrorExactly() {
        sheet.set(2, "nature", "apply");
        assertEquals(said("""
            东县 east（UTF-8 BOM, 逗号 comma, 8 行 rows）
            新增 Added: 0
            修改 Changed: 1
              east-1  居住证申领
                  {nature}: application → apply
            删除 Removed: 0
            未变 Unchanged: 7

            错误 Errors: 1
              第 2 行 C 列「{nature}」：「nature」的值「apply」不对。请填 application、query、internal 或 direct。
                Row 2, column C "{nature}": Column "nature" cannot be "apply". Enter application, query, internal or direct.
            """), preview());
    }

    @Test
    void rowsAreCountedAsTheProgramShowsThem() {
        sheet.set(3, "content_zh", "一\n二\n三").set(5, "nature", "apply");
        sheet.rows.add(1, new ArrayList<>(List.of("")));
        sheet.rows.add(4, new ArrayList<>(List.of("", "", "")));
        assertEquals(allSaid("第 7 行 C 列「{nature}」 | 「nature」的值「apply」不对。"), errors());
    }

    @Test
    void aDuplicateAndAMissingRow() {
        sheet.set(8, "row", "6");
        assertEquals(allSaid("第 1 行 | 来源有 8 行，这里只有 7 行。", "第 8 行 B 列「{row}」 | 「row」的值「6」不对。"), errors());
        assertEquals(
                List.of(new ItemKey(7)),
                plan().changes().stream().map(RowChange::key).toList());
    }

    @Test
    void aNewRowGetsTheNextKey() {
        sheet.add("row", "9", "nature", "query", "name_zh", "甲", "name_en", "A");
        sheet.add("row", "10", "nature", "query", "name_zh", "乙", "name_en", "B");
        assertEquals(
                List.of(new ItemKey(9), new ItemKey(10)),
                plan().changes().stream().map(RowChange::key).toList());
        assertEquals(List.of(), plan().problems());
    }

    @Test
    void aKeyThatWasRemovedOrChanged() {
        sheet.set(3, "key", "").set(5, "key", "99").set(6, "key", "x");
        assertEquals(
                allSaid(
                        "第 3 行 A 列「{key}」 | 事项 2 的代号被删去了。",
                        "第 5 行 A 列「{key}」 | 事项 4 的代号被改成了「99」。",
                        "第 6 行 A 列「{key}」 | 事项 5 的代号被改成了「x」。"),
                errors());
        assertEquals(List.of(), plan().changes());
    }

    @Test
    void keysThatChangedPlaces() {
        sheet.set(3, "key", "3").set(4, "key", "2");
        assertEquals(allSaid("第 3 行 A 列「{key}」 | 事项 2 的代号被改成了「3」。", "第 4 行 A 列「{key}」 | 事项 3 的代号被改成了「2」。"), errors());
    }

    @Test
    void aKeyThatStandsTwice() {
        sheet.add("key", "4", "row", "9", "nature", "query", "name_zh", "新事项");
        assertEquals(allSaid("第 10 行 A 列「{key}」 | 代号 4 已在上面用过。"), errors());
    }

    @Test
    void aKeyThatAClerkThoughtOf() {
        sheet.add("key", "20", "row", "9", "nature", "query", "name_zh", "新事项");
        assertEquals(allSaid("第 10 行 A 列「{key}」 | 清单里没有代号「20」的事项。"), errors());
    }

    @Test
    void anotherItemInTheRowOfARemovedOneIsNewAndSaidToBe() {
        sheet.set(9, "key", "").set(9, "name_zh", "新事项");
        assertFalse(plan().hasErrors());
        assertEquals(
                allSaid("第 9 行 A 列「{key}」 | 代号为空，算作新事项；原来同一序号的事项 8 算作删除。"),
                plan().problems().stream().map(ImportPreviewTest::told).toList());
        assertEquals(
                List.of(RowChange.Kind.REMOVED, RowChange.Kind.ADDED),
                plan().changes().stream().map(RowChange::kind).toList());
    }

    @Test
    void aRowTooHighAsksForNoHundreds() {
        sheet.set(9, "row", "800");
        assertEquals(allSaid("第 1 行 | 来源有 8 行，这里只有 7 行。", "第 9 行 B 列「{row}」 | 「row」的值「800」不对。"), errors());
    }

    @Test
    void wrongColumns() {
        sheet.rows.get(0).set(18, "窗口");
        sheet.rows.get(0).set(17, "电话");
        sheet.rows.get(0).set(16, "Telephones");
        sheet.rows.get(3).add("滑出的字");
        assertEquals(
                allSaid(
                        "第 1 行 | 缺少「{remark}」列。",
                        "第 1 行 | 缺少「{office}」列。",
                        "第 1 行 R 列「电话」 | 这一列出现两次。",
                        "第 4 行 V 列「」 | 这一格上方没有列名。"),
                errors());
        assertTrue(preview().contains("""
            提醒 Warnings: 1
              第 1 行 S 列「窗口」：不认识这一列，不导入。如应导入，请改成这里的一个列名：事项代号、序号、\
            """), preview());
    }

    @Test
    void aListThatWasNotExportedIsToldAtOnce() {
        List<String> headings = sheet.rows.get(0);
        for (int i = 0; i < headings.size(); i++) {
            headings.set(i, i == 3 || i == 1 ? headings.get(i) : "县里的第 " + i + " 列");
        }
        assertEquals(allSaid("第 1 行 | 没有「{key}」列：这不是导出的表格。"), errors());
    }

    @Test
    void aColumnOfNotesDoesNoHarm() {
        sheet.rows.forEach(row -> row.add("我的备忘"));
        assertFalse(plan().hasErrors());
        assertEquals(8, plan().unchanged());
    }

    @Test
    void withoutKeysNothingIsCompared() {
        sheet.rows.get(0).set(0, "编号");
        assertFalse(plan().isCompared());
        assertEquals(allSaid("第 1 行 | 缺少「{key}」列。"), errors());
    }

    @Test
    void columnsInAnyOrderUnderAnyOfTheirNames() {
        sheet.set(2, "name_en", "Another name");
        List<String> headings = sheet.rows.get(0);
        headings.set(0, MESSAGES.text("sheet_key").en());
        headings.set(1, "row");
        headings.set(2, MESSAGES.text("sheet_nature").en());
        headings.set(3, MESSAGES.text("sheet_name_zh").zh());
        headings.set(4, MESSAGES.text("sheet_name_en").zh());
        sheet.shuffled(20, 19, 3, 2, 1, 0, 4, 5, 6, 7, 8, 9, 18, 17, 16, 15, 14, 13, 12, 11, 10);
        byte[] saved = sheet.saved(SheetEncoding.GB18030, ';', LineDelimiter.LF);
        ImportPlan plan = spreadsheets.plan(east, saved);
        assertEquals(List.of(), plan.problems());
        assertEquals("GB18030, 分号 semicolon, 8 行 rows", plan.sheet());
        assertEquals(
                List.of(new RowChange(
                        RowChange.Kind.CHANGED,
                        new ItemKey(1),
                        "居住证申领",
                        List.of(new RowChange.Cell(
                                "name_en", "Application for the residence permit", "Another name")))),
                plan.changes());
    }

    @Test
    void aFormulaThatAClerkTypedIsShownAsItIs() {
        sheet.set(2, "name_en", "=HYPERLINK(\"http://x\")")
                .set(3, "name_en", "'=1+1")
                .set(4, "name_en", "\u001B[2J");
        assertTrue(preview().contains("Application for the residence permit → =HYPERLINK(\"http://x\")\n"), preview());
        assertTrue(preview().contains(" → =1+1\n"), preview());
        assertTrue(preview().contains(" → \\u001B[2J\n"), preview());
    }

    @Test
    void filesThatAreNoSuchSheet() {
        assertEquals("第 1 行 | 文件是空的。", only(new byte[0]));
        assertEquals("第 1 行 | 这是 Excel 或 WPS 的工作簿，不是 CSV。", only(new byte[] {'P', 'K', 3, 4, 20}));
        assertEquals("第 1 行 | 文字编码既不是 UTF-8，也不是 GB18030。", only(new byte[] {(byte) 0xFF, (byte) 0xFF, 'a'}));
        assertEquals("第 1 行 | 表头下面没有任何行。", only("序号,事项性质\r\n,\r\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "第 3 行 | 从这一行起读不懂：引号没有成对，或引号后还有字。",
                only("row,nature\r\n1,query\r\n2,\"query\r\n3,query\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** Expected words in which the name of a column in braces stands for its heading, which a clerk may change. */
    private static String said(String words) {
        return Pattern.compile("\\{(\\w+)\\}").matcher(words).replaceAll(name -> HEADINGS.of(name.group(1)));
    }

    private static List<String> allSaid(String... words) {
        return Stream.of(words).map(ImportPreviewTest::said).toList();
    }

    private String only(byte[] file) {
        ImportPlan plan = spreadsheets.plan(east, file);
        assertFalse(plan.isCompared());
        assertEquals(1, plan.problems().size(), plan.problems().toString());
        return told(plan.problems().get(0));
    }

    private ImportPlan plan() {
        return spreadsheets.plan(east, sheet.saved());
    }

    private String preview() {
        return spreadsheets.preview(plan());
    }

    private List<String> errors() {
        return plan().problems().stream()
                .filter(SheetProblem::isError)
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .map(ImportPreviewTest::told)
                .toList();
    }

    private static String told(SheetProblem problem) {
        return problem.place().text().zh() + " | " + problem.message().zh();
    }
}
