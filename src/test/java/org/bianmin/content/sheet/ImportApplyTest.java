package org.bianmin.content.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that are written into a copy of a content. */
class ImportApplyTest {

    private static final String FOLDER = "jurisdictions/west/";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Text WHY = new Text("按新文件调整：增加{一项}, 见 #3", "Adjusted: one item {added}, see #3");

    @TempDir
    Path temp;

    private ContentFolder content;
    private ListFile second;
    private Grid sheet;
    private Map<String, String> before;

    @BeforeEach
    void copy() {
        content = Content.copy(temp.resolve("content"));
        second = RoundTripTest.list(content, "west-second");
        sheet = RoundTripTest.exported(content, second);
        before = files();
    }

    @Test
    void addedAndChangedRowsAreWrittenAndTheCatalogReads() {
        sheet.set(2, "name_zh", "人员增减查询").add("row", "3", "nature", "query", "name_zh", "=新\"事项\"");
        assertEquals(
                List.of(FOLDER + "items-second.csv", FOLDER + "jurisdiction.yaml", FOLDER + "changes.yaml"), apply());

        Map<String, String> expected = new TreeMap<>(before);
        String items = FOLDER + "items-second.csv";
        expected.put(
                items,
                before.get(items).replace("\n1,1,query,人员明细查询,", "\n1,1,query,人员增减查询,")
                        + "3,3,query,\"=新\"\"事项\"\"\",,,,,,,,,,,,,,,,,\n");
        String jurisdiction = FOLDER + "jurisdiction.yaml";
        expected.put(jurisdiction, before.get(jurisdiction).replace("    rows: 2\n", "    rows: 3\n"));
        expected.put(FOLDER + "changes.yaml", before.get(FOLDER + "changes.yaml") + """
              - date: 2026-11-21
                kind: added
                items: [west-second-3]
                explanation: {zh: '按新文件调整：增加{一项}, 见 #3', en: 'Adjusted: one item {added}, see #3'}
              - date: 2026-11-21
                kind: changed
                items: [west-second-1]
                explanation: {zh: '按新文件调整：增加{一项}, 见 #3', en: 'Adjusted: one item {added}, see #3'}
            """);
        assertEquals(expected, files());

        Catalog catalog = CatalogReader.read(content);
        assertEquals(16, catalog.items().count());
        Item added = catalog.item("west-second-3").orElseThrow();
        assertEquals("=新\"事项\"", added.name().zh());
        assertEquals(
                "人员增减查询", catalog.item("west-second-1").orElseThrow().name().zh());
        assertEquals(
                "'=新\"事项\"",
                RoundTripTest.exported(content, RoundTripTest.list(content, "west-second"))
                        .get(4, "name_zh"));
    }

    @Test
    void aRemovedRowLowersTheNumberOfRows() {
        sheet.rows.remove(2);
        apply();
        assertEquals(14, CatalogReader.read(content).items().count());
        assertTrue(files().get(FOLDER + "jurisdiction.yaml").contains("    rows: 1\n"));
        assertTrue(files().get(FOLDER + "changes.yaml").contains("kind: removed\n    items: [west-second-2]\n"));
    }

    @Test
    void theKeyOfARemovedItemIsNeverGivenAgain() {
        sheet.rows.remove(2);
        apply();
        sheet.add("row", "2", "nature", "query", "name_zh", "新事项");
        apply();
        Catalog catalog = CatalogReader.read(content);
        assertTrue(catalog.item("west-second-2").isEmpty());
        assertEquals(2, catalog.item("west-second-3").orElseThrow().source().row());
        assertTrue(files().get(FOLDER + "changes.yaml").contains("kind: added\n    items: [west-second-3]\n"));
    }

    @Test
    void renumberedRowsKeepTheirKeys() {
        sheet.rows.remove(1);
        sheet.set(2, "row", "1");
        apply();
        Catalog catalog = CatalogReader.read(content);
        assertTrue(catalog.item("west-second-1").isEmpty());
        Item second = catalog.item("west-second-2").orElseThrow();
        assertEquals(1, second.source().row());
        assertEquals(Fixture.item("west-second-2").name(), second.name());
    }

    @Test
    void anItemThatIsRemovedLeavesItsRowToTheSourceUntilThatIsNumberedAnew() {
        Item removed = CatalogReader.read(content).item("west-second-1").orElseThrow();
        sheet.rows.remove(1);
        assertEquals(
                List.of(FOLDER + "items-second.csv", FOLDER + "removed-second.csv", FOLDER + "changes.yaml"), apply());
        Catalog catalog = CatalogReader.read(content);
        assertTrue(catalog.item("west-second-1").isEmpty());
        assertEquals(removed, catalog.itemOfCase("west-second-1").orElseThrow());
        assertEquals(removed.name(), catalog.nameOf("west-second-1"));
        assertEquals(
                2,
                catalog.item("west-second-2").orElseThrow().source().row(),
                "the source has not changed its numbers");
        assertEquals(List.of(), apply());

        sheet.add("row", "3", "nature", "query", "name_zh", "新事项");
        apply();
        assertEquals(16 - 1, CatalogReader.read(content).items().count());

        second = RoundTripTest.list(content, "west-second");
        sheet.set(2, "row", "1").set(3, "row", "2").set(3, "key", "3");
        apply();
        catalog = CatalogReader.read(content);
        assertEquals(
                0, catalog.itemOfCase("west-second-1").orElseThrow().source().row());
        assertEquals(1, catalog.item("west-second-2").orElseThrow().source().row());
    }

    @Test
    void rowsInAnotherOrderAreWrittenByNumber() {
        String name = sheet.get(2, "name_en");
        sheet.rows.add(1, sheet.rows.remove(2));
        sheet.set(3, "name_en", "Another name");
        apply();
        String items = FOLDER + "items-second.csv";
        assertEquals(before.get(items).replace(name, "Another name"), files().get(items));
    }

    @Test
    void whatStandsInTheChangesStaysAndIsAddedTo() throws IOException {
        Path changes = content.root().resolve(FOLDER + "changes.yaml");
        String old = """
            # 只在末尾添加
            changes:
              - date: 2025-01-02   # 第一次
                kind: added
                items: [west-1]
                explanation:
                  zh: 初次发布
                  en: First published\
            """;
        Files.writeString(changes, old);
        sheet.set(2, "name_en", "Another name");
        apply();
        assertEquals(old + """

              - date: 2026-11-21
                kind: changed
                items: [west-second-1]
                explanation: {zh: '按新文件调整：增加{一项}, 见 #3', en: 'Adjusted: one item {added}, see #3'}
            """, Files.readString(changes));
    }

    @Test
    void changesThatCannotBeAddedToAreToldAndNothingIsWritten() throws IOException {
        Files.writeString(content.root().resolve(FOLDER + "changes.yaml"), "changes: []\n");
        before = files();
        sheet.set(2, "name_en", "Another name");
        BrokenContentException broken = assertThrows(BrokenContentException.class, this::apply);
        assertTrue(broken.getMessage().startsWith(FOLDER + "changes.yaml:1: 错误 error [yaml] 无法在此文件末尾添加。"));
        assertEquals(before, files());
    }

    @Test
    void anUntouchedSheetWritesNothing() {
        assertEquals(List.of(), apply());
        assertEquals(before, files());
    }

    @Test
    void anErrorForbidsEverything() {
        sheet.set(2, "name_en", "Another name").set(3, "nature", "apply");
        assertThrows(IllegalStateException.class, this::apply);
        assertEquals(before, files());
    }

    @Test
    void whatTheSheetWouldBreakElsewhereIsAnErrorToo() {
        ListFile east = RoundTripTest.list(content, "east");
        Grid rows = RoundTripTest.exported(content, east);
        rows.rows.subList(2, rows.rows.size()).clear();
        ImportPlan plan = new SpreadsheetImport(content).plan(east, rows.saved());
        assertTrue(plan.hasErrors());
        assertEquals(
                List.of("没有事项「east-3」。"),
                plan.problems().stream()
                        .filter(problem -> problem.place().text().zh().startsWith("jurisdictions/east/controls.yaml:"))
                        .map(problem -> problem.message().zh())
                        .distinct()
                        .limit(1)
                        .toList());
    }

    @Test
    void whatWasBrokenElsewhereBeforeDoesNotStandInTheWay() {
        Content.replace(content, "jurisdictions/east/items.csv", "\n8,8,query,", "\n8,8,apply,");
        sheet.set(2, "name_en", "Another name");
        assertFalse(plan().hasErrors());
    }

    private ImportPlan plan() {
        return new SpreadsheetImport(content).plan(second, sheet.saved());
    }

    private List<String> apply() {
        return new SpreadsheetImport(content).apply(plan(), DAY, WHY);
    }

    /** Every file of the copy with its text: nothing else may be touched or left behind. */
    private Map<String, String> files() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content.root())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(content.root().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
