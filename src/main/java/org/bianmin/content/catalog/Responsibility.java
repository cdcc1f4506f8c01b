package org.bianmin.content.catalog;

import java.util.Set;
import org.bianmin.ground.text.Text;

/**
 * What a tier answers for of an item (责任事项).
 *
 * @param words as the source has them
 * @param acts what these words say that it does with a case; empty where they say none of it
 */
public record Responsibility(Text words, Set<Act> acts) {

    public boolean has(Act act) {
        return acts.contains(act);
    }
}
