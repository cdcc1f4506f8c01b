package org.bianmin.doors.page;

import java.util.List;
import org.bianmin.content.catalog.FormTable;
import org.bianmin.ground.text.Text;

/**
 * A section of a form as it is shown.
 *
 * @param when what has to be answered so that it is asked; null where it always is
 * @param fields those that are shown; of a table none
 * @param rows those of a table that are shown; none where it is no table
 * @param table null where it is no table
 * @param more whether a row can be added
 * @param why the reasons of its fields, each with those that have it; none where they are not told
 */
public record SectionView(
        Text title,
        Text when,
        List<FieldView> fields,
        List<RowView> rows,
        FormTable table,
        boolean more,
        List<FieldsReason> why) {

    /**
     * What is asked for the same reasons.
     *
     * @param fields what it is called
     */
    public record FieldsReason(List<Text> fields, List<ReasonView> reasons) {}

    /** How many rows are shown, for a hidden field. */
    public int shownRows() {
        return rows.size();
    }
}
