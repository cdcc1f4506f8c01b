package org.bianmin.content.sheet.internal;

import java.util.List;
import org.bianmin.content.sheet.SheetEncoding;

/**
 * The cells of a spreadsheet file, as they stand there.
 *
 * @param headings the cells of the first row
 * @param rows those below it that are not empty
 */
public record Sheet(SheetEncoding encoding, Separator separator, List<String> headings, List<Row> rows) {

    /**
     * A row.
     *
     * @param number as the spreadsheet program counts: from 1, with the header row and empty rows
     * @param cells may be fewer than the headings, because some programs leave out the empty ones at the end
     */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
