package org.bianmin.doors.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.ground.text.Text;

/**
 * Options that stand beside each other below one name.
 *
 * @param name null where they stand below none
 */
public record OptionGroup(Text name, List<FieldOption> options) {

    static List<OptionGroup> of(List<FieldOption> options) {
        List<OptionGroup> groups = new ArrayList<>();
        for (FieldOption option : options) {
            if (groups.isEmpty()
                    || !Objects.equals(groups.get(groups.size() - 1).name(), option.group())) {
                groups.add(new OptionGroup(option.group(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).options().add(option);
        }
        return groups;
    }
}
