package org.bianmin.content.sheet;

import java.util.List;
import java.util.Map;
import org.bianmin.ground.text.Text;

/**
 * What starting a place from its list would do.
 *
 * @param items how many items it would have
 * @param files the texts of the files, by their paths in the content folder; none where the list cannot be taken in
 * @param leftOut the rows of the sheet that are not taken in, because something in them is wrong
 * @param unknown what the list does not say and has to be filled in by hand
 * @param problems in the order in which they were found
 */
public record PlacePlan(
        int items, Map<String, String> files, List<Integer> leftOut, List<Text> unknown, List<SheetProblem> problems) {

    public boolean isPossible() {
        return !files.isEmpty();
    }
}
