package org.bianmin.doors.page;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A row of a table in a form.
 *
 * @param id of its element
 * @param must whether it must be filled in
 */
public record RowView(String id, Text name, boolean must, List<FieldView> fields) {}
