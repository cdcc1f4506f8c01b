package org.bianmin.domain.supervision.kind;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.supervision.ControlKind.Outcome;
import org.bianmin.domain.supervision.ControlKind.Run;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/** The offices that a control is about, and what each has to do in a period. */
final class Offices {

    private static final String UNITS = "units";

    private static final String EACH = """
            select ?::text || ' ' || unit as subject, unit, null::bigint as case_id, jsonb_build_object('period', ?::text) as facts
            from unnest(?::text[]) as unit
            """;

    private Offices() {}

    /** The paths of the offices whose it is: those of the tier that the control names, and that of the place otherwise. */
    static List<String> of(Control control, Snapshot content) {
        Tier tier =
                switch (control.setting(UNITS).orElse("place")) {
                    case "towns" -> Tier.TOWN;
                    case "villages" -> Tier.VILLAGE;
                    default -> Tier.DISTRICT;
                };
        return content.divisions()
                .of(control.place())
                .units()
                .filter(unit -> unit.tier() == tier)
                .map(Unit::path)
                .toList();
    }

    /** A duty for each of some offices in the period of a run. */
    static Outcome remind(Connection connection, Run run, Control control, List<String> offices) throws SQLException {
        return new FoundTasks(connection, run, control, TaskKind.DUTY).open(EACH, run.period(), run.period(), offices);
    }
}
