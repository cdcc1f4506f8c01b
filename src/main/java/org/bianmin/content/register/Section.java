package org.bianmin.content.register;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A section of the handbook.
 *
 * @param id unique within the handbook
 * @param text what the source says, whole
 * @param shortName a case kind's short name (即办, 承诺 …), or null
 * @param checks the same in pieces that can be ticked off; may be empty
 */
public record Section(
        String id, SectionKind kind, Text title, Text text, Text shortName, List<ChecklistPoint> checks) {}
