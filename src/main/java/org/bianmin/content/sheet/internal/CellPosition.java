package org.bianmin.content.sheet.internal;

import java.util.Comparator;
import org.bianmin.ground.text.Text;

/**
 * A place as the spreadsheet program shows it, or, after all of these, a place elsewhere in the content. Sorted as one reads a
 * sheet: row by row, from the left.
 *
 * @param row counted from 1, the header row included
 * @param column counted from 0, or -1 for the row as a whole
 * @param words what stands over the column; file and line of a place elsewhere; empty for the row as a whole
 */
public record CellPosition(int row, int column, String words) implements Comparable<CellPosition> {

    private static final int LETTERS = 26;
    private static final int ELSEWHERE = Integer.MAX_VALUE;
    private static final Comparator<CellPosition> ORDER = Comparator.comparingInt(CellPosition::row)
            .thenComparingInt(CellPosition::column)
            .thenComparing(CellPosition::words);

    static CellPosition wholeRow(int row) {
        return new CellPosition(row, -1, "");
    }

    public static CellPosition elsewhere(String file, int line) {
        return new CellPosition(ELSEWHERE, -1, file + ":" + line);
    }

    /** Whether it is a place in the sheet. */
    public boolean isInSheet() {
        return row != ELSEWHERE;
    }

    public Text text() {
        if (row == ELSEWHERE) {
            return Text.same(words);
        }
        if (column < 0) {
            return new Text("第 " + row + " 行", "Row " + row);
        }
        return new Text(
                "第 " + row + " 行 " + letters() + " 列「" + words + "」",
                "Row " + row + ", column " + letters() + " \"" + words + "\"");
    }

    @Override
    public int compareTo(CellPosition other) {
        return ORDER.compare(this, other);
    }

    /** A to Z, then AA, AB, and so on. */
    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
