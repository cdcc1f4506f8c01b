package org.bianmin.content.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What is written is read by another program as it was. */
class XlsxWriterTest {

    @Test
    void textsStayTextsAndNumbersNumbers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes, "办件 <1> & \"2\"")) {
            writer.row(List.of("编号", "次数"));
            writer.row(Arrays.asList(" =1+1\n<b>&\"\u0007 𠮷", 12, null, new BigDecimal("3.5"), "000123"));
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals("办件 <1> & \"2\"", workbook.getFirstSheet().getName());
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("编号", rows.get(0).getCellText(0));
            Row row = rows.get(1);
            assertEquals(CellType.STRING, row.getCell(0).getType());
            assertEquals(" =1+1\n<b>&\" 𠮷", row.getCellText(0));
            assertEquals(CellType.NUMBER, row.getCell(1).getType());
            assertEquals(new BigDecimal("12"), row.getCellAsNumber(1).orElseThrow());
            assertEquals(new BigDecimal("3.5"), row.getCellAsNumber(3).orElseThrow());
            assertEquals("000123", row.getCellText(4));
        }
    }
}
