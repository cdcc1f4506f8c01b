package org.bianmin.catalog.spreadsheet;

import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.Problem;

/**
 * Something wrong in a sheet, told to the clerk who filled it in.
 *
 * @param severity an error forbids to apply the sheet, a warning does not
 * @param place row and column of the sheet, or the file and line elsewhere in the content that the sheet would break
 */
public record SheetProblem(Problem.Severity severity, SheetPlace place, Text message, Text remedy) {

    static SheetProblem error(SheetPlace place, Text message, Text remedy) {
        return new SheetProblem(Problem.Severity.ERROR, place, message, remedy);
    }

    static SheetProblem warning(SheetPlace place, Text message, Text remedy) {
        return new SheetProblem(Problem.Severity.WARNING, place, message, remedy);
    }

    boolean isError() {
        return severity == Problem.Severity.ERROR;
    }
}
