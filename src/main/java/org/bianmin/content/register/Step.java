package org.bianmin.content.register;

import java.util.List;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.ground.text.Text;

/**
 * A step of a worked case.
 *
 * @param number its place in the order of the case, from 1; ours, the source does not number them
 * @param who the offices that do it, as the source spells them
 * @param action the source's own words, a piece of the case
 * @param publicNoticeDays how many days something is put up as a public notice (公示) in this step, or null
 */
public record Step(int number, List<OfficeName> who, Text action, Integer publicNoticeDays) {

    public boolean isDoneBy(Office office) {
        return who.stream().anyMatch(name -> name.office().equals(office));
    }
}
