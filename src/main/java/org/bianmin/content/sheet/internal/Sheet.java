package org.bianmin.content.sheet.internal;

import java.util.List;
import org.bianmin.content.sheet.SheetEncoding;

/**
 * The cells of a spreadsheet file, as they stand there.
 *
 * @param titles what stands above the headings
 * @param headingRow the row of the headings, counted from 1; above it may stand titles
 * @param headings the words over each column; where headings take two rows, the nearest over it that is known
 * @param rows those below that are not empty
 */
public record Sheet(
        SheetEncoding encoding,
        Separator separator,
        List<String> titles,
        int headingRow,
        List<String> headings,
        List<Row> rows) {

    /**
     * A row.
     *
     * @param number as the spreadsheet program counts: from 1, with the header row and empty rows
     * @param cells may be fewer than the headings, because some programs leave out the empty ones at the end
     */
    public record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
