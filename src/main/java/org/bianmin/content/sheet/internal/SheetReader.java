package org.bianmin.content.sheet.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.sheet.SheetEncoding;
import org.bianmin.content.sheet.SheetProblem;
import org.bianmin.ground.text.Text;

/** Reads a spreadsheet file as Excel or WPS save it: encoding, separator and line ends are found out. */
public final class SheetReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Headings headings;
    private final List<SheetProblem> problems;

    public SheetReader(Headings headings, List<SheetProblem> problems) {
        this.headings = headings;
        this.problems = problems;
    }

    /** The sheet; empty where the file cannot be read as one, which is reported. */
    public Optional<Sheet> read(byte[] file) {
        if (startsWith(file, ZIP) || startsWith(file, OLE)) {
            report(1, new Text("这是 Excel 或 WPS 的工作簿，不是 CSV。", "This is a workbook of Excel or WPS, not a CSV file."));
            return Optional.empty();
        }
        Optional<SheetEncoding> encoding = SheetEncoding.of(file);
        if (encoding.isEmpty()) {
            report(1, new Text("文字编码既不是 UTF-8，也不是 GB18030。", "The characters are neither UTF-8 nor GB18030."));
            return Optional.empty();
        }
        return sheet(encoding.get(), encoding.get().decode(file).orElseThrow());
    }

    private Optional<Sheet> sheet(SheetEncoding encoding, String text) {
        Separator separator = Arrays.stream(Separator.values())
                .min(Comparator.comparingLong((Separator candidate) -> -knownHeadings(text, candidate)))
                .orElseThrow();
        List<List<String>> table = table(text, separator);
        if (table.isEmpty()) {
            if (problems.isEmpty()) {
                report(1, new Text("文件是空的。", "The file is empty."));
            }
            return Optional.empty();
        }
        HeadingRows found = HeadingRows.of(table, headings);
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = found.last() + 1; i < table.size(); i++) {
            if (!table.get(i).stream().allMatch(String::isBlank)) {
                rows.add(new Sheet.Row(i + 1, table.get(i)));
            }
        }
        if (rows.isEmpty()) {
            report(1, new Text("表头下面没有任何行。", "There is no row below the headings."));
            return Optional.empty();
        }
        return Optional.of(new Sheet(encoding, separator, found.titles(), found.last() + 1, found.words(), rows));
    }

    /** The separator is the one that makes the most headings out of the first rows. */
    private long knownHeadings(String text, Separator separator) {
        try (CsvReader<CsvRecord> reader = open(text, separator)) {
            return reader.stream()
                    .limit(HeadingRows.MOST)
                    .mapToLong(row -> headings.known(row.getFields()))
                    .max()
                    .orElse(0);
        } catch (CsvParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> table(String text, Separator separator) {
        List<List<String>> table = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = open(text, separator)) {
            reader.forEach(line -> table.add(line.getFields()));
            return table;
        } catch (CsvParseException e) {
            report(
                    table.size() + 1,
                    new Text(
                            "从这一行起读不懂：引号没有成对，或引号后还有字。",
                            "From this row on the file cannot be read: a quote is not closed, or something follows one."));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> open(String text, Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private void report(int row, Text message) {
        problems.add(SheetProblem.error(
                CellPosition.wholeRow(row),
                message,
                new Text(
                        "请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”再导入。",
                        "Save it in Excel or WPS as \"CSV UTF-8 (comma delimited)\" and import that.")));
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
