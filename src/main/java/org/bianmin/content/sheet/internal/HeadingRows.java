package org.bianmin.content.sheet.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a table the headings stand: below its titles, in one row or, where cells of the headings are merged, in two.
 *
 * @param titles what stands above them
 * @param last the row of the lowest headings, counted from 0
 * @param words over each column, what stands lowest and is known; else what stands lowest
 */
record HeadingRows(List<String> titles, int last, List<String> words) {

    /** How many rows from the top are looked at. */
    static final int MOST = 10;

    static HeadingRows of(List<List<String>> table, Headings headings) {
        int best = 0;
        for (int i = 1; i < Math.min(MOST, table.size()); i++) {
            best = headings.known(table.get(i)) > headings.known(table.get(best)) ? i : best;
        }
        int first = best > 0 && headings.known(table.get(best - 1)) > 0 ? best - 1 : best;
        int last = best + 1 < table.size() && headings.known(table.get(best + 1)) > 0 ? best + 1 : best;
        if (first < best && last > best) {
            last = best;
        }
        int width = 0;
        for (int i = first; i <= last; i++) {
            width = Math.max(width, table.get(i).size());
        }
        List<String> words = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            words.add(word(table, first, last, column, headings));
        }
        List<String> titles = table.subList(0, first).stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .map(SheetColumns::normal)
                .toList();
        return new HeadingRows(titles, last, words);
    }

    private static String word(List<List<String>> table, int first, int last, int column, Headings headings) {
        String lowest = "";
        for (int i = last; i >= first; i--) {
            String cell = column < table.get(i).size() ? table.get(i).get(column) : "";
            if (headings.columnOf(cell).isPresent()) {
                return cell;
            }
            lowest = lowest.isBlank() ? cell : lowest;
        }
        return lowest;
    }
}
