package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;

/**
 * Reminds offices of recurring work (定期工作): a task for each office of a tier and each period, which is done with a note of what was
 * done, or with the note that there was nothing to do.
 */
@ApplicationScoped
public class DutyKind implements ControlKind {

    @Override
    public String id() {
        return "duty";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return Offices.remind(connection, run, control, Offices.of(control, content));
    }
}
