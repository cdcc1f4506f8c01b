package org.bianmin.content.sheet.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.Problems;

/** The table of a list, {@code items.csv}, cell by cell. */
public record ItemsTable(List<ItemCells> rows) {

    public static ItemsTable read(ContentFolder folder, String file, Problems problems) {
        return new ItemsTable(Csv.read(folder, file, ItemsReader.COLUMNS, problems).stream()
                .map(row -> new ItemCells(
                        ItemsReader.COLUMNS.stream().map(row::verbatim).toList()))
                .toList());
    }

    /** The file: comma, LF, quotes only where needed. */
    public String csv() {
        return csv(ItemsReader.COLUMNS, rows.stream().map(ItemCells::cells).toList(), LineDelimiter.LF);
    }

    public static String csv(List<String> header, List<List<String>> rows, LineDelimiter lineEnd) {
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
