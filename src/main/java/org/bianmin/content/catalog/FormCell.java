package org.bianmin.content.catalog;

import org.bianmin.ground.text.Text;

/**
 * Where in a table a field stands.
 *
 * @param table the name of the table
 * @param row counts from 1
 * @param must whether the row must be filled in
 * @param label what the column asks, without the name of the row
 */
public record FormCell(String table, int row, boolean must, Text label) {

    public boolean isBeside(FormCell other) {
        return other != null && table.equals(other.table()) && row == other.row();
    }
}
