package org.bianmin.content.national;

import java.time.LocalDate;
import org.bianmin.ground.text.Text;

/**
 * A law or regulation in one version.
 *
 * @param id the stem of its files
 * @param version the date of the version that is quoted; it may have been amended since
 * @param province the province whose law it is, or null where it holds everywhere
 * @param general whether all of it holds for every matter, so that none of it answers an item of its own
 */
public record Law(String id, Text name, LocalDate version, Text province, boolean general) {

    public boolean isProvincial() {
        return province != null;
    }
}
