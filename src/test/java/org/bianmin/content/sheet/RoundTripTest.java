package org.bianmin.content.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.internal.Headings;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list goes out as a spreadsheet and comes back the same, whatever program saved it. */
public class RoundTripTest {

    private static final ContentFolder CONTENT = Content.fixture();

    @TempDir
    java.nio.file.Path temp;

    static Stream<String> lists() {
        return ListFile.all(CONTENT, new Problems()).stream().map(ListFile::id);
    }

    static Stream<Arguments> listsAndPrograms() {
        return lists().flatMap(list -> Stream.of(
                Arguments.of(list, SheetEncoding.UTF_8_WITH_MARK, ',', LineDelimiter.CRLF),
                Arguments.of(list, SheetEncoding.UTF_8, ',', LineDelimiter.LF),
                Arguments.of(list, SheetEncoding.UTF_8, ';', LineDelimiter.CRLF),
                Arguments.of(list, SheetEncoding.GB18030, ',', LineDelimiter.CRLF),
                Arguments.of(list, SheetEncoding.GB18030, '\t', LineDelimiter.LF),
                Arguments.of(list, SheetEncoding.UTF_16LE, '\t', LineDelimiter.CRLF)));
    }

    @Test
    void everyListIsTaken() {
        assertEquals(List.of("east", "north", "west", "west-second"), lists().toList());
    }

    @ParameterizedTest
    @MethodSource("listsAndPrograms")
    void anUntouchedSheetChangesNothing(String id, SheetEncoding encoding, char separator, LineDelimiter lineEnd)
            throws IOException {
        ListFile list = list(CONTENT, id);
        byte[] sheet = exported(CONTENT, list).saved(encoding, separator, lineEnd);
        ImportPlan plan = new SpreadsheetImport(CONTENT).plan(list, sheet);
        assertEquals(List.of(), plan.problems());
        assertEquals(List.of(), plan.changes());
        assertEquals(list.rows(), plan.unchanged());
        assertTrue(plan.sheet().startsWith(encoding.label() + ","), plan.sheet());
        assertEquals(
                Files.readString(CONTENT.root().resolve(list.items())),
                plan.after().read(list.items(), new Problems()));
        assertEquals(
                Files.readString(CONTENT.root().resolve(list.jurisdictionFile())),
                plan.after().read(list.jurisdictionFile(), new Problems()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void bothExportsOpenRightly(String id) {
        ListFile list = list(CONTENT, id);
        byte[] utf8 = new SpreadsheetExport(CONTENT).sheet(list, SheetEncoding.UTF_8_WITH_MARK);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(utf8, 3));
        String text = new String(utf8, StandardCharsets.UTF_8).substring(1);
        assertTrue(text.startsWith("事项代号 key,序号 row,事项性质 nature,事项名称 name_zh,事项名称（英文） name_en,主项编码 main_code,"), text);
        byte[] gb = new SpreadsheetExport(CONTENT).sheet(list, SheetEncoding.GB18030);
        assertEquals(text, new String(gb, Charset.forName("GB18030")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aChangedCellChangesItsLineAndNoOther(String id) throws IOException {
        ContentFolder content = Content.copy(temp.resolve("content"));
        ListFile list = list(content, id);
        String before = Files.readString(content.root().resolve(list.items()));
        byte[] sheet = exported(content, list).set(2, "name_en", "Another name").saved();
        SpreadsheetImport spreadsheets = new SpreadsheetImport(content);
        spreadsheets.apply(spreadsheets.plan(list, sheet), LocalDate.of(2026, 11, 21), new Text("改名", "Renamed"));
        String after = Files.readString(content.root().resolve(list.items()));
        String[] beforeLines = before.split("\n", -1);
        String[] afterLines = after.split("\n", -1);
        assertEquals(beforeLines.length, afterLines.length);
        assertEquals(
                List.of(1),
                IntStream.range(0, beforeLines.length)
                        .filter(i -> !beforeLines[i].equals(afterLines[i]))
                        .boxed()
                        .toList());
        assertTrue(afterLines[1].contains(",Another name,"));
        assertEquals(15, CatalogReader.read(content).items().count());
    }

    @Test
    void codesThatAProgramWouldTakeForNumbersAreGuarded() {
        Grid sheet = exported(CONTENT, list(CONTENT, "east"));
        assertEquals("'002014108001", sheet.get(2, "sub_code"));
        assertEquals("00201410800Y", sheet.get(2, "main_code"));
    }

    @Test
    void noHeadingMeansTwoColumns() {
        Headings headings = new Headings(CatalogReader.read(CONTENT).messages());
        for (String column : ItemsReader.COLUMNS) {
            Text words = CatalogReader.read(CONTENT).messages().text("sheet_" + column);
            for (String heading : List.of(column, headings.of(column), words.zh(), words.en())) {
                assertEquals(column, headings.columnOf(heading).orElseThrow(), heading);
            }
        }
        assertEquals("name_en", headings.columnOf(" 事项名称(英文)  NAME_EN ").orElseThrow());
        assertTrue(headings.columnOf("名称").isEmpty());
    }

    public static ListFile list(ContentFolder content, String id) {
        return ListFile.all(content, new Problems()).stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static Grid exported(ContentFolder content, ListFile list) {
        return new Grid(new SpreadsheetExport(content).sheet(list, SheetEncoding.UTF_8_WITH_MARK));
    }
}
