package org.bianmin.content.sheet;

import org.bianmin.ground.text.Text;

/**
 * A place that is to be started from its list.
 *
 * @param id the name of its folder, and of its list
 * @param casePrefix two letters with which its case numbers will begin
 * @param title of the list; null where the sheet says it above its headings
 * @param issuer who published the list
 */
public record NewPlace(String id, Text name, Text shortName, String casePrefix, String title, Text issuer) {

    /** The folder, ending in a slash. */
    public String folder() {
        return "jurisdictions/" + id + "/";
    }

    /** The name under which the list stands among the sources. */
    public String document() {
        return id + "-list";
    }
}
