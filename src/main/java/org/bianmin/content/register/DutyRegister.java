package org.bianmin.content.register;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * The register of departmental duties (部门职责登记表).
 *
 * @param footnote the note under the table, or null
 */
public record DutyRegister(Origin origin, List<Duty> duties, Text footnote) {

    public long taskCount() {
        return duties.stream().mapToLong(duty -> duty.tasks().size()).sum();
    }
}
