package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;

/**
 * Keeps in sight what a source orders an office to publish (公开): a task for the manager of the place each time until the office has
 * written into its settings on which day and where it was published. What has to be published anew each time counts only from the first
 * day of the period.
 */
@ApplicationScoped
public class DisclosureKind implements ControlKind {

    @Override
    public String id() {
        return "disclosure";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        LocalDate from =
                control.setting("anew").isPresent() ? Days.of(run.period()).first() : LocalDate.MIN;
        boolean published = control.setting(Control.PUBLISHED_ON)
                .map(LocalDate::parse)
                .filter(day -> !day.isBefore(from))
                .isPresent();
        return Offices.remind(connection, run, control, published ? List.of() : List.of(control.place()));
    }
}
