package org.bianmin.doors.counter;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * What others have done to cases since a member of staff last looked.
 *
 * @param since when that was, as it is shown
 * @param own cases that they have accepted or done something to
 * @param office other cases of their offices
 * @param more whether there are more than are shown
 */
public record NewsView(String since, List<Line> own, List<Line> office, boolean more) {

    /**
     * A case.
     *
     * @param item its service
     * @param done the last of what was done
     * @param at when
     * @param count how often something was done
     */
    public record Line(String number, Text item, Text done, String at, int count) {}

    public boolean isNothing() {
        return own.isEmpty() && office.isEmpty();
    }
}
