package org.bianmin.content.control;

import java.util.List;
import java.util.Optional;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.text.Text;

/**
 * What the content says of a kind of control; what it does is a class of the same name. Written in {@code control-kinds.yaml}.
 *
 * @param id such as {@code sampling}
 * @param state how far a clause is carried out by a control of this kind
 * @param does what the desk does, in a sentence
 * @param tasks who does the tasks that it opens
 */
public record ControlShape(
        String id, Text name, Text does, ClauseState state, StaffRole tasks, List<Setting> settings) {

    public ControlShape {
        settings = List.copyOf(settings);
    }

    /**
     * A value that a control of the kind works with.
     *
     * @param needed whether it does nothing without: what the source leaves open, the office sets
     */
    public record Setting(String id, SettingType type, boolean needed, Text name) {

        /** Whether it says how often a control is due of which the source does not. */
        boolean saysWhen() {
            return type == SettingType.CADENCE;
        }
    }

    public Optional<Setting> setting(String name) {
        return settings.stream().filter(one -> one.id().equals(name)).findFirst();
    }
}
