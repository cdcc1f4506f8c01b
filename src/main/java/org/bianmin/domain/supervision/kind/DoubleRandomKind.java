package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;

/** Draws whom to inspect and by whom (双随机). */
@ApplicationScoped
public class DoubleRandomKind implements ControlKind {

    private final RandomInspections random;

    DoubleRandomKind(RandomInspections random) {
        this.random = random;
    }

    @Override
    public String id() {
        return "double-random";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return random.draw(run, control, 0, content, connection);
    }
}
