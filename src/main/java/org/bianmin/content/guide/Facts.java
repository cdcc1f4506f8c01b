package org.bianmin.content.guide;

import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * The source's own words about an item, sorted by the question that they answer. Every Chinese text but the notice is a
 * verbatim excerpt; a list is empty where the source says nothing.
 *
 * @param notice what must be known before anything else, in this project's words; null where nothing is
 * @param audience for whom, under which conditions
 * @param materials what to bring, by way
 * @param forms the forms that the office helps to fill in, which nobody has to bring
 * @param place where, with whom
 * @param when at what time or by which date something is to be done
 * @param duration how long the handling takes
 * @param cost what it costs
 * @param cautions what happens otherwise, what is not possible
 * @param elsewhere of texts that do not stand in the item's own row, where in the same document they stand: table and row
 * @param related other items that belong to the same matter, of any jurisdiction
 */
public record Facts(
        Item item,
        Text notice,
        List<Text> audience,
        List<Way> materials,
        List<Text> forms,
        List<Text> place,
        List<ProcedureStep> steps,
        List<Text> when,
        List<Text> duration,
        List<Text> cost,
        List<Text> result,
        List<Text> cautions,
        Map<Text, Text> elsewhere,
        List<Item> related) {

    /** The facts of an item of which the source says nothing beyond its row. */
    public static Facts none(Item item) {
        return new Facts(
                item, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), Map.of(), List.of());
    }

    /** Where in the document a text stands, or null where that is the item's own row. */
    public Text from(Text text) {
        return elsewhere.get(text);
    }
}
