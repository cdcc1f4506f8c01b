package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.domain.supervision.ControlKind;

/**
 * Keeps in sight what a source orders an office to publish (公开): a task for the manager of the place each time until it has been
 * published, by an announcement of the desk, or elsewhere on a day that the office has written into its settings. What has to be
 * published anew each time counts only from the first day of the period.
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
        Optional<LocalDate> recorded = control.setting(Control.PUBLISHED_ON).map(LocalDate::parse);
        Optional<LocalDate> announced =
                content.published().latestOf(control.place(), control.id()).map(PublicDocument::publishedOn);
        boolean published =
                Stream.of(recorded, announced).flatMap(Optional::stream).anyMatch(day -> !day.isBefore(from));
        return Offices.remind(connection, run, control, published ? List.of() : List.of(control.place()));
    }
}
