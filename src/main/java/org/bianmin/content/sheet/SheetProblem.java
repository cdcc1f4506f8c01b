package org.bianmin.content.sheet;

import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.sheet.internal.CellPosition;
import org.bianmin.ground.text.Text;

/**
 * Something wrong in a sheet, told to the clerk who filled it in.
 *
 * @param severity an error forbids to apply the sheet, a warning does not
 * @param place row and column of the sheet, or the file and line elsewhere in the content that the sheet would break
 */
public record SheetProblem(ContentProblem.Severity severity, CellPosition place, Text message, Text remedy) {

    public static SheetProblem error(CellPosition place, Text message, Text remedy) {
        return new SheetProblem(ContentProblem.Severity.ERROR, place, message, remedy);
    }

    public static SheetProblem warning(CellPosition place, Text message, Text remedy) {
        return new SheetProblem(ContentProblem.Severity.WARNING, place, message, remedy);
    }

    /** Whether it stands in the sheet, and not elsewhere in the content. */
    public boolean isInSheet() {
        return place.isInSheet();
    }

    public boolean isError() {
        return severity == ContentProblem.Severity.ERROR;
    }
}
