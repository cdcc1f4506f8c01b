package org.bianmin.content.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What a workbook says, cell by cell. */
class WorkbookTest {

    @Test
    void rowsStayOnTheirLines() throws IOException {
        List<String> lines = lines(sheet -> {
            sheet.value(0, 0, "标题");
            sheet.value(2, 1, "a,\"b\"");
        });
        assertEquals(List.of("标题", "", ",\"a,\"\"b\"\"\""), lines);
    }

    @Test
    void numbersAndDatesAreWhatTheyAre() throws IOException {
        List<String> lines = lines(sheet -> {
            sheet.value(0, 0, 12);
            sheet.value(0, 1, 462014000000L);
            sheet.value(0, 2, LocalDate.of(2026, 11, 5));
            sheet.style(0, 2).format("yyyy-mm-dd").set();
            sheet.value(0, 3, "002014");
        });
        assertEquals(List.of("12,462014000000,2026-11-05,002014"), lines);
    }

    @Test
    void aNumberThatHasLostDigitsLooksSo() throws IOException {
        List<String> lines = lines(sheet -> sheet.value(0, 0, 4.62014000000123e17));
        assertEquals(List.of("4.62014E+17"), lines);
    }

    @Test
    void aHiddenSheetIsPassedOver() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "county", "1.0")) {
            Worksheet hidden = workbook.newWorksheet("字典");
            hidden.value(0, 0, "hidden");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("清单").value(0, 0, "shown");
        }
        assertEquals("shown\n", new String(Workbook.csv(bytes.toByteArray()), StandardCharsets.UTF_8));
    }

    @Test
    void aDamagedWorkbookIsAnError() throws IOException {
        byte[] whole = CountyList.workbook(false);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertTrue(Workbook.isOne(half));
        assertThrows(IOException.class, () -> Workbook.csv(half));
        assertFalse(Workbook.isOne("序号,名称".getBytes(StandardCharsets.UTF_8)));
    }

    private interface Filling {
        void of(Worksheet sheet);
    }

    private static List<String> lines(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "county", "1.0")) {
            filling.of(workbook.newWorksheet("清单"));
        }
        return new String(Workbook.csv(bytes.toByteArray()), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
