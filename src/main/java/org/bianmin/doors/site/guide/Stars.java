package org.bianmin.doors.site.guide;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.IntStream;
import org.bianmin.content.guide.GuideFigure;

/** Draws the levels of a picture as stars, for templates: solid and hollow, so that no colour is needed to count them. */
@TemplateExtension
final class Stars {

    /** A star is 24 units wide, with as much between two as its lines need. */
    private static final int STEP = 25;

    private Stars() {}

    /**
     * A star.
     *
     * @param x where its uppermost point stands
     */
    record Star(int x, boolean solid) {}

    /** How wide the drawing of a level is. */
    static int width(GuideFigure figure) {
        return figure.levels().size() * STEP;
    }

    static List<Star> drawn(GuideFigure figure, GuideFigure.Level level) {
        return IntStream.range(0, figure.levels().size())
                .mapToObj(number -> new Star(number * STEP + STEP / 2, number < level.stars()))
                .toList();
    }
}
