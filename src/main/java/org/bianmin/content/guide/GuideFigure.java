package org.bianmin.content.guide;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A picture that a guide asks for: levels, drawn as stars. They come from a standard, because the source of the guide does not
 * say what they are; the page says both.
 *
 * @param id its file name without ending, by which guides ask for it
 * @param levels at least two, best first; those that are bad stand last
 * @param standard the number and title of the standard
 * @param silent what the source of the guide does not say, as the end of a sentence
 */
public record GuideFigure(String id, Text title, List<Level> levels, Text standard, Text silent) {

    public GuideFigure {
        levels = List.copyOf(levels);
    }

    /**
     * A level.
     *
     * @param stars how many stars it has, of as many as there are levels
     * @param bad whether it counts as a bad rating
     */
    public record Level(Text name, int stars, boolean bad) {}
}
