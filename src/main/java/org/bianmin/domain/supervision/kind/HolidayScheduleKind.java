package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/** Tells the managers that the holiday schedule of the coming year is missing (放假安排), without which limits into it are not counted. */
@ApplicationScoped
public class HolidayScheduleKind implements ControlKind {

    private static final String EACH_PLACE = """
            select ?::text || ' ' || place as subject, place as unit, null::bigint as case_id,
                jsonb_build_object('year', ?::text) as facts
            from unnest(?::text[]) as place
            """;

    @Override
    public String id() {
        return "holiday-schedule";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        int coming = run.dueOn().getYear() + 1;
        List<String> places = content.calendar().workingDays().knows(coming)
                ? List.of()
                : content.catalog().jurisdictions().stream()
                        .map(Jurisdiction::id)
                        .toList();
        return new FoundTasks(connection, run, control, TaskKind.FAILURE)
                .open(EACH_PLACE, String.valueOf(coming), String.valueOf(coming), places);
    }
}
