package org.bianmin.catalog.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Csv;
import org.bianmin.catalog.read.ItemsReader;
import org.bianmin.catalog.read.Problems;

/** The table of a list, {@code items.csv}, cell by cell. */
record ItemsTable(List<ItemCells> rows) {

    static ItemsTable read(ContentFolder folder, String file, Problems problems) {
        return new ItemsTable(Csv.read(folder, file, ItemsReader.COLUMNS, problems).stream()
                .map(row -> new ItemCells(
                        ItemsReader.COLUMNS.stream().map(row::verbatim).toList()))
                .toList());
    }

    /** The file: comma, LF, quotes only where needed. */
    String csv() {
        return csv(ItemsReader.COLUMNS, rows.stream().map(ItemCells::cells).toList(), LineDelimiter.LF);
    }

    static String csv(List<String> header, List<List<String>> rows, LineDelimiter lineEnd) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(lineEnd).build(text)) {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
