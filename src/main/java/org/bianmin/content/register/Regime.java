package org.bianmin.content.register;

import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A regime of supervision during and after handling (事中事后监管制度).
 *
 * @param parts all six parts, each with its points; one point where the source does not number them
 * @param subprocedures the points of {@link RegimePart#PROCEDURE} once more, name and text apart, where the source names
 *     them; else empty
 * @param items the items that it watches, where the wording leaves no doubt
 */
public record Regime(
        int number,
        String id,
        Text name,
        Map<RegimePart, List<Text>> parts,
        List<Subprocedure> subprocedures,
        List<Item> items) {

    public List<Text> points(RegimePart part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Who or what it watches. */
    public List<Text> objects() {
        return points(RegimePart.OBJECTS);
    }
}
