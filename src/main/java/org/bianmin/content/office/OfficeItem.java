package org.bianmin.content.office;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * What an office says of one item.
 *
 * @param item the item's id
 * @param papers what to bring, a paper each; none where it does not say
 * @param time how long it takes, or null
 * @param cost what it costs, or null
 * @param note anything else that a visitor should know, or null
 */
public record OfficeItem(String item, List<Text> papers, Text time, Text cost, Text note) {

    public OfficeItem {
        papers = List.copyOf(papers);
    }
}
