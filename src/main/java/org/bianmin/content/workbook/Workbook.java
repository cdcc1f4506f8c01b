package org.bianmin.content.workbook;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The first sheet of a workbook that is shown, row by row as it stands there. Whatever a cell is made to look like, its value
 * counts; a date and an error value stay what they are, for the import to refuse. Of merged cells only the first holds anything.
 */
public final class Workbook {

    private static final int LONGEST_NUMBER = 15;
    private static final String DATE_SIGNS = "yd";

    private Workbook() {}

    /** Whether a file is a workbook, by its first bytes. */
    public static boolean isOne(byte[] file) {
        return ReadableWorkbook.isOOXMLZipHeader(file);
    }

    /**
     * The sheet as CSV in UTF-8, its rows on the lines where they stand in the sheet.
     *
     * @throws IOException if the file is damaged, protected by a password, or no workbook
     */
    public static byte[] csv(byte[] file) throws IOException {
        StringWriter text = new StringWriter();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            int line = 1;
            for (Row row : rows(workbook)) {
                for (; line < row.getRowNum(); line++) {
                    csv.writeRecord(List.of(""));
                }
                csv.writeRecord(cells(row));
                line++;
            }
        } catch (ExcelReaderException e) {
            throw new IOException(e.getMessage(), e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Row> rows(ReadableWorkbook workbook) throws IOException {
        Sheet sheet = workbook.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.toList();
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        return cells.isEmpty() ? List.of("") : cells;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(raw)) {
            return isDate(cell) ? date(cell) : number(raw);
        }
        return cell.getType() == CellType.STRING ? cell.getText() : raw;
    }

    /** A number without an exponent, unless digits are lost: then as the program shows it, for the import to refuse. */
    private static String number(String raw) {
        BigDecimal number = new BigDecimal(raw);
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.precision() - plain.scale() > LONGEST_NUMBER
                ? String.format(Locale.ROOT, "%.5E", number)
                : plain.toPlainString();
    }

    private static boolean isNumber(String raw) {
        return raw.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.toLowerCase(Locale.ROOT)
                        .replaceAll("\\[[^]]*]|\"[^\"]*\"", "")
                        .chars()
                        .anyMatch(sign -> DATE_SIGNS.indexOf(sign) >= 0);
    }

    private static String date(Cell cell) {
        LocalDateTime date = cell.getType() == CellType.NUMBER ? cell.asDate() : null;
        return date == null ? number(cell.getRawValue()) : date.toLocalDate().toString();
    }
}
