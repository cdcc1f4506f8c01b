package org.bianmin.content.sheet;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.internal.ContentWriter;
import org.bianmin.content.sheet.internal.Headings;
import org.bianmin.content.sheet.internal.ItemsTable;

/** Writes a list of the catalog as a spreadsheet that Excel and WPS open rightly by a double click. */
public final class SpreadsheetExport {

    private final ContentFolder content;
    private final Headings headings;

    public SpreadsheetExport(ContentFolder content) {
        this.content = content;
        this.headings = new Headings(CatalogReader.read(content, new Problems()).messages());
    }

    /**
     * Writes the sheet, in place of what may be there.
     *
     * @return the number of rows without the header row
     * @throws BrokenContentException if the list cannot be read
     */
    public int write(ListFile list, SheetEncoding encoding, Path file) {
        ItemsTable table = table(list);
        ContentWriter.write(Map.of(file.toAbsolutePath(), encoding.encode(text(table))));
        return table.rows().size();
    }

    /** The sheet as bytes. */
    public byte[] sheet(ListFile list, SheetEncoding encoding) {
        return encoding.encode(text(table(list)));
    }

    private ItemsTable table(ListFile list) {
        Problems problems = new Problems();
        ItemsTable table = ItemsTable.read(content, list.items(), problems);
        problems.throwIfErrors();
        return table;
    }

    private String text(ItemsTable table) {
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.cells().stream().map(CellGuard::guard).toList())
                .toList();
        return ItemsTable.csv(ItemsReader.COLUMNS.stream().map(headings::of).toList(), rows, LineDelimiter.CRLF);
    }
}
