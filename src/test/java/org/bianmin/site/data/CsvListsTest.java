package org.bianmin.site.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bianmin.catalog.Item;
import org.bianmin.catalog.ItemList;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.spreadsheet.CellGuard;
import org.junit.jupiter.api.Test;

class CsvListsTest {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Test
    void everyListReadsBackAsItIsInTheCatalog() {
        int items = 0;
        for (Jurisdiction jurisdiction : RealSite.CATALOG.jurisdictions()) {
            for (ItemList list : jurisdiction.lists()) {
                byte[] file = RealSite.file(new CsvLists(), RealSite.UNKNOWN, "data/" + list.id() + ".csv");
                assertArrayEquals(MARK, Arrays.copyOf(file, MARK.length), list.id());
                List<List<String>> rows = rows(file);
                assertEquals(CsvColumn.headings(), rows.get(0));
                for (int i = 0; i < list.items().size(); i++) {
                    assertEquals(CsvColumn.cells(list.items().get(i)), unguarded(rows.get(i + 1)));
                }
                assertEquals(list.items().size() + 1, rows.size());
                items += list.items().size();
            }
        }
        assertEquals(RealSite.CATALOG.items().count(), items);
    }

    @Test
    void noCellOfAFileBeginsAFormulaOrLosesItsZeros() {
        Item item = renamed(RealSite.CATALOG.item("tunchang-4").orElseThrow(), "=HYPERLINK(\"http://x\")\r\n+1");
        List<String> cells = rows(CsvLists.file(List.of(item))).get(1);
        int name = CsvColumn.headings().indexOf("name_zh");
        assertEquals("'=HYPERLINK(\"http://x\")\r\n+1", cells.get(name));
        assertEquals("=HYPERLINK(\"http://x\")\r\n+1", CellGuard.unguard(cells.get(name)));
        assertTrue(cells.stream().noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*")), cells.toString());
        assertFalse(rows(CsvLists.file(List.of(item))).get(1).contains("002014104002"));
        assertTrue(unguarded(cells).contains("002014104002"));
    }

    @Test
    void whatTheRowSaysStandsUnderItsHeading() {
        Item item = RealSite.CATALOG.item("tunchang-12").orElseThrow();
        List<String> cells = CsvColumn.cells(item);
        List<String> headings = CsvColumn.headings();
        Map<String, String> expected = Map.of(
                "id", "tunchang-12",
                "row", "12",
                "name_zh", "城乡居民养老保险费补缴",
                "levels", "town",
                "delegation_zh", "授权",
                "content_zh", "");
        expected.forEach((heading, cell) -> assertEquals(cell, cells.get(headings.indexOf(heading)), heading));
        assertEquals(
                item.supervision().size(),
                cells.get(headings.indexOf("supervision_zh")).lines().count());
    }

    private static Item renamed(Item item, String name) {
        return new Item(
                item.id(),
                item.jurisdiction(),
                item.source(),
                item.handling(),
                Text.same(name),
                item.mainItem(),
                item.subItem(),
                item.codes(),
                item.type(),
                item.levels(),
                item.supervising(),
                item.implementing(),
                item.delegation(),
                item.remark(),
                item.telephones(),
                item.office(),
                item.content(),
                item.supervision(),
                item.responsibilities(),
                item.findings());
    }

    private static List<List<String>> rows(byte[] file) {
        String text = new String(file, MARK.length, file.length - MARK.length, StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<String> unguarded(List<String> cells) {
        return cells.stream().map(CellGuard::unguard).toList();
    }
}
