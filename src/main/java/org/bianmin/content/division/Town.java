package org.bianmin.content.division;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A town, township or subdistrict (镇、乡、街道).
 *
 * @param code 9 digits
 * @param listed its name as the bureau's list has it; null for a unit of statistics alone, as where villages stand directly below a
 *     district: it is no town and is never shown as one
 * @param name as it is shown: the listed one without the name of the place before it, which some lists repeat and the page says
 *     already; null with the listed one
 */
public record Town(String code, Text listed, Text name, List<Village> villages) {

    public Town {
        villages = List.copyOf(villages);
    }

    /** Whether it is a town, and no unit of statistics alone. */
    public boolean isTown() {
        return listed != null;
    }
}
