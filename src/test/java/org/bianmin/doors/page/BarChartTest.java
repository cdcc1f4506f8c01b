package org.bianmin.doors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bianmin.doors.page.BarChart.Bar;
import org.bianmin.ground.text.Text;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final Text WORDS = Text.same("words");

    @Test
    void theLongestBarIsWholeAndTheOthersAreMeasuredByIt() {
        Bar jiyuan = Bar.share(WORDS, null, 210, 228);
        Bar dingan = Bar.share(WORDS, null, 1, 8);
        BarChart chart = new BarChart(WORDS, WORDS, WORDS, List.of(dingan, jiyuan));
        assertEquals(100.0, chart.length(jiyuan));
        assertEquals(92.1, chart.solid(jiyuan));
        assertEquals(3.5, chart.length(dingan));
        assertEquals(0.4, chart.solid(dingan));
        assertEquals("1 / 8", dingan.words().zh());
    }

    @Test
    void aCountIsSolidAllAlong() {
        Bar bar = Bar.count(WORDS, null, 7);
        BarChart chart = new BarChart(WORDS, WORDS, WORDS, List.of(bar));
        assertEquals(chart.length(bar), chart.solid(bar));
        assertEquals("7", bar.words().en());
    }

    @Test
    void whereNothingIsCountedNothingIsDrawn() {
        Bar bar = Bar.share(WORDS, null, 0, 0);
        assertEquals(0.0, new BarChart(WORDS, WORDS, WORDS, List.of(bar)).length(bar));
    }
}
