package org.bianmin.content.register;

import java.util.List;
import org.bianmin.ground.text.Text;

/** A chapter of the handbook. */
public record Chapter(String id, Text title, Origin origin, List<Section> sections) {

    public long checkCount() {
        return sections.stream().mapToLong(section -> section.checks().size()).sum();
    }
}
