package org.bianmin.doors.page;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A chart of horizontal bars, drawn inside the very table that holds its numbers: whoever cannot see the bars loses nothing,
 * and no second copy of the numbers can differ from the first.
 *
 * @param title what is counted
 * @param rows what a row is, the head of the first column
 * @param values what the numbers are, the head of the second column
 */
public record BarChart(Text title, Text rows, Text values, List<Bar> bars) {

    /**
     * A bar: solid as far as its part reaches, hollow for the rest of its whole. Solid and hollow can be told apart without
     * any colour.
     *
     * @param href where its label leads, ready for an address, or null
     * @param part how many are shown solid, at most {@code whole}
     * @param whole how many there are
     * @param words the numbers as they are written beside the bar
     */
    public record Bar(Text label, String href, int part, int whole, Text words) {

        /** A bar that is solid all along, with its number beside it. */
        public static Bar count(Text label, String href, int count) {
            return new Bar(label, href, count, count, Text.same(String.valueOf(count)));
        }

        /** A bar for a share of a whole: {@code 18 / 44}. */
        public static Bar share(Text label, String href, int part, int whole) {
            return new Bar(label, href, part, whole, Text.same(part + " / " + whole));
        }
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** How long the whole bar is, in percent of the longest; one digit after the point. */
    public double length(Bar bar) {
        return percent(bar.whole());
    }

    /** How far the bar is solid, in percent of the longest. */
    public double solid(Bar bar) {
        return percent(bar.part());
    }

    private double percent(int count) {
        int longest = bars.stream().mapToInt(Bar::whole).max().orElse(0);
        return longest == 0 ? 0 : Math.round(count * 1000.0 / longest) / 10.0;
    }
}
