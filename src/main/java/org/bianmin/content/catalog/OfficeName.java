package org.bianmin.content.catalog;

import org.bianmin.ground.text.Text;

/**
 * An office as one row of a source spells it.
 *
 * @param zh the spelling of the row, verbatim, which may be an alias
 * @param office the office that is meant
 */
public record OfficeName(String zh, Office office) {

    /** The row's own Chinese with the office's English. */
    public Text text() {
        return new Text(zh, office.name().en());
    }
}
