package org.bianmin.content.folder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
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
        if (!rows.isEmpty() && !rows.get(0).columns().equals(columns)) {
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
            return reader.stream().toList();
        } catch (CsvParseException e) {
            problems.error(
                    "csv",
                    new FilePosition(file, 1),
                    new Text("表格读不懂：" + cause(e), "The table cannot be read: " + cause(e)),
                    new Text("请检查每行的列数和引号。", "Check the number of columns and the quotes of each row."));
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

    private static String cause(CsvParseException e) {
        return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    }
}
