package org.bianmin.content.catalog;

import org.bianmin.ground.text.Text;

/**
 * One of the answers of a field of choice.
 *
 * @param group what it is shown below, together with those beside it of the same group; null for none
 * @param leadsTo the id of the item to which whoever gives this answer has to apply instead; null where it is this one
 */
public record FieldOption(String value, Text label, Text group, String leadsTo) {

    public FieldOption(String value, Text label, Text group) {
        this(value, label, group, null);
    }
}
