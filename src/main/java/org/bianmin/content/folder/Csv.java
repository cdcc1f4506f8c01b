package org.bianmin.content.folder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bianmin.ground.text.Text;

/** Reads a CSV file of the content folder into rows that know their line. */
public final class Csv {

    private Csv() {}

    /**
     * The rows of a file.
     *
     * @param columns what the header row must hold, in this order
     * @return no rows where the header is another one; that is reported
     */
    public static List<CsvRow> read(ContentFolder folder, String file, List<String> columns, Problems problems) {
        List<CsvRow> rows = read(folder, file, problems);
        boolean empty = rows.isEmpty() && isEmpty(folder, file);
        if (empty || (!rows.isEmpty() && !rows.get(0).columns().equals(columns))) {
            reportHeader(file, columns, problems);
            return List.of();
        }
        return rows;
    }

    /** The rows of a file under whatever header it has. */
    public static List<CsvRow> read(ContentFolder folder, String file, Problems problems) {
        return folder.table(file, problems).stream()
                .map(line -> new CsvRow(file, line, problems))
                .toList();
    }

    /** The records of a table's text; none where it cannot be read, which is reported. */
    static List<NamedCsvRecord> parse(String file, String text, Problems problems) {
        if (text.isEmpty()) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .ofNamedCsvRecord(text)) {
            return reader.stream()
                    .filter(csvRecord -> isFilled(file, csvRecord, problems))
                    .toList();
        } catch (CsvParseException e) {
            reportForm(file, text, problems);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reportHeader(String file, List<String> columns, Problems problems) {
        String wanted = String.join(",", columns);
        problems.error(
                "csv-header",
                new FilePosition(file, 1),
                new Text("表头不对。", "The header row is not as it must be."),
                new Text("表头应为：" + wanted, "It must read: " + wanted));
    }

    /** Whether a file that can be read has nothing in it, not even a header row. */
    private static boolean isEmpty(ContentFolder folder, String file) {
        Problems reading = new Problems();
        return folder.read(file, reading).isBlank() && reading.errors().isEmpty();
    }

    /** Spreadsheet programs leave rows of nothing but commas where something has been deleted. */
    private static boolean isFilled(String file, NamedCsvRecord csvRecord, Problems problems) {
        boolean filled = csvRecord.getFields().stream().anyMatch(cell -> !cell.isBlank());
        if (!filled) {
            problems.error(
                    "csv",
                    new FilePosition(file, (int) csvRecord.getStartingLineNumber()),
                    new Text("这一行只有逗号。", "This row has nothing but commas."),
                    new Text("请删去这一行。", "Remove the row."));
        }
        return filled;
    }

    /** Tells in which row the form breaks: the first with another number of cells than the header, or an open quote. */
    private static void reportForm(String file, String text, Problems problems) {
        int width = 0;
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord csvRecord : reader) {
                int cells = csvRecord.getFieldCount();
                line = csvRecord.getStartingLineNumber();
                width = width == 0 ? cells : width;
                if (cells != width) {
                    problems.error(
                            "csv",
                            new FilePosition(file, (int) line),
                            new Text(
                                    "这一行有 " + cells + " 格，表头有 " + width + " 格。",
                                    "This row has " + cells + " cells, the header row has " + width + "."),
                            new Text("请补齐，或删去多余的逗号。", "Fill it up, or remove the commas that are too many."));
                    return;
                }
                line++;
            }
        } catch (CsvParseException e) {
            // Told below: the row after the last that could be read.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.error(
                "csv",
                new FilePosition(file, (int) line),
                new Text("从这一行起读不懂：引号没有成对。", "From this row on the table cannot be read: a quote is not closed."),
                new Text("请检查引号。", "Check the quotes."));
    }
}
