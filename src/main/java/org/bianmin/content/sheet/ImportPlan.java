package org.bianmin.content.sheet;

import java.util.List;
import org.bianmin.content.folder.ContentFolder;

/**
 * What importing a sheet would do.
 *
 * @param sheet the file's encoding, separator and number of rows in words; empty where it could not be read
 * @param changes by key of the item
 * @param unchanged how many rows stay as they are
 * @param problems in the order in which they were found
 * @param after the content as it would be; null where the sheet could not be set against the list
 */
public record ImportPlan(
        ListFile list,
        String sheet,
        List<RowChange> changes,
        int unchanged,
        List<SheetProblem> problems,
        ContentFolder after) {

    /** Whether the sheet could be set against the list, so that its changes are known. */
    public boolean isCompared() {
        return after != null;
    }

    /** Whether anything forbids to apply it. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(SheetProblem::isError);
    }
}
