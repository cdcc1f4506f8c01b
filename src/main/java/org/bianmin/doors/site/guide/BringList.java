package org.bianmin.doors.site.guide;

import java.util.List;
import java.util.regex.Pattern;
import org.bianmin.content.guide.Way;
import org.bianmin.ground.text.Text;

/**
 * What to bring for one way, as a list to tick.
 *
 * @param name how the way is called, or null where there is only one
 */
public record BringList(Text name, List<Paper> papers) {

    private static final Pattern CATCH_ALL = Pattern.compile("有关材料|相关材料|其他材料|等材料|等$");

    /**
     * A paper to bring.
     *
     * @param catchAll whether the source only says "the papers concerned" or "and so on", so that one has to ask
     */
    record Paper(Text text, boolean catchAll) {}

    public static BringList of(Way way) {
        return new BringList(
                way.name(),
                way.materials().stream()
                        .map(text ->
                                new Paper(text, CATCH_ALL.matcher(text.zh()).find()))
                        .toList());
    }
}
