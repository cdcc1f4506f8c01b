package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;

/**
 * Draws whom to inspect and by whom, and beside that, never in its place, some more of whom each has the more lots the more often
 * something was found against it (日常监管与重点抽查相结合).
 */
@ApplicationScoped
public class FocusedRandomKind implements ControlKind {

    private final RandomInspections random;

    FocusedRandomKind(RandomInspections random) {
        this.random = random;
    }

    @Override
    public String id() {
        return "focused-random";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return random.draw(run, control, control.number("focusSize").orElseThrow(), content, connection);
    }
}
