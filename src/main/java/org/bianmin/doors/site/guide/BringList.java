package org.bianmin.doors.site.guide;

import java.util.List;
import org.bianmin.content.guide.Paper;
import org.bianmin.content.guide.Way;
import org.bianmin.ground.text.Text;

/**
 * What to bring for one way, as a list to tick.
 *
 * @param name how the way is called, or null where there is only one
 */
public record BringList(Text name, List<Paper> papers) {

    public static BringList of(Way way) {
        return new BringList(way.name(), way.materials());
    }
}
