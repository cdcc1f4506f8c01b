package org.bianmin.doors.site.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.sheet.CellGuard;
import org.bianmin.ground.text.Text;
import org.junit.jupiter.api.Test;

/** Holds the lists to RFC 4180, by its grammar and by a reader that is not the one they are written with. */
class CsvListsTest {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Jurisdiction EAST =
            FixtureSite.CATALOG.jurisdiction("east").orElseThrow();

    /** A record of section 2 of RFC 4180, with UTF-8 for ASCII as RFC 7111 has it. Possessive, or long cells fill the stack. */
    private static final Pattern RECORD =
            Pattern.compile("FIELD(?:,FIELD)*+\r\n".replace("FIELD", "(?:\"(?:[^\"]|\"\")*+\"|[^\",\\p{Cntrl}]*+)"));

    @Test
    void everyListReadsBackAsItIsInTheCatalog() {
        int items = 0;
        for (Jurisdiction jurisdiction : FixtureSite.CATALOG.jurisdictions()) {
            for (ItemList list : jurisdiction.lists()) {
                byte[] file = FixtureSite.file(new CsvLists(), FixtureSite.UNKNOWN, "data/" + list.id() + ".csv");
                assertArrayEquals(MARK, Arrays.copyOf(file, MARK.length), list.id());
                List<List<String>> rows = rows(file);
                assertEquals(CsvColumn.headings(), rows.get(0));
                for (int i = 0; i < list.items().size(); i++) {
                    assertEquals(CsvColumn.cells(jurisdiction, list.items().get(i)), unguarded(rows.get(i + 1)));
                }
                assertEquals(list.items().size() + 1, rows.size());
                items += list.items().size();
            }
        }
        assertEquals(FixtureSite.CATALOG.items().count(), items);
    }

    @Test
    void everyListIsWhatTheRfcCallsCsvAndAnotherReaderFindsTheSameCells() throws IOException {
        for (Jurisdiction jurisdiction : FixtureSite.CATALOG.jurisdictions()) {
            for (ItemList list : jurisdiction.lists()) {
                byte[] file = FixtureSite.file(new CsvLists(), FixtureSite.UNKNOWN, "data/" + list.id() + ".csv");
                String text = text(file);
                assertEquals(list.items().size() + 1, records(text), list.id());
                try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
                    assertEquals(
                            rows(file), parser.stream().map(CSVRecord::toList).toList(), list.id());
                }
            }
        }
    }

    @Test
    void aFileThatTheRfcForbidsIsFound() {
        for (String broken : List.of("a\n", "a\"b\r\n", "\"a\"b\r\n", "\"a\r\n", "a\tb\r\n", "a")) {
            assertThrows(AssertionError.class, () -> records(broken), broken);
        }
        assertEquals(2, records("a,\"b\"\"\n,\",\r\n,\r\n"));
    }

    @Test
    void noCellOfAFileBeginsAFormulaOrLosesItsZeros() {
        Item item = renamed(FixtureSite.CATALOG.item("east-1").orElseThrow(), "=HYPERLINK(\"http://x\")\r\n+1");
        List<String> cells = rows(CsvLists.file(EAST, List.of(item))).get(1);
        int name = CsvColumn.headings().indexOf("name_zh");
        assertEquals("'=HYPERLINK(\"http://x\")\r\n+1", cells.get(name));
        assertEquals("=HYPERLINK(\"http://x\")\r\n+1", CellGuard.unguard(cells.get(name)));
        assertTrue(cells.stream().noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*")), cells.toString());
        assertFalse(rows(CsvLists.file(EAST, List.of(item))).get(1).contains("002014108001"));
        assertTrue(unguarded(cells).contains("002014108001"));
    }

    @Test
    void whatTheRowSaysStandsUnderItsHeading() {
        Item item = FixtureSite.CATALOG.item("east-1").orElseThrow();
        List<String> cells = CsvColumn.cells(FixtureSite.CATALOG.jurisdictionOf(item), item);
        List<String> headings = CsvColumn.headings();
        Map<String, String> expected = Map.of(
                "id", "east-1",
                "row", "1",
                "name_zh", "居住证申领",
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
                item.nature(),
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
                item.sourceRemarks());
    }

    /** How many records there are from beginning to end. */
    private static int records(String text) {
        Matcher matcher = RECORD.matcher(text);
        int records = 0;
        int end = 0;
        while (end < text.length()) {
            assertTrue(matcher.find(end) && matcher.start() == end, "not RFC 4180 at " + end);
            end = matcher.end();
            records++;
        }
        return records;
    }

    private static String text(byte[] file) {
        return new String(file, MARK.length, file.length - MARK.length, StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(byte[] file) {
        return CsvReader.builder().ofCsvRecord(text(file)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<String> unguarded(List<String> cells) {
        return cells.stream().map(CellGuard::unguard).toList();
    }
}
