package org.bianmin.domain.supervision.kind;

import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind.Outcome;
import org.bianmin.domain.supervision.ControlKind.Run;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/** Opens tasks for the cases of a control's place and items of which a condition holds. */
final class CaseFindings {

    /** The case is {@code w}, the days of the run are the first two parameters, and the items follow. */
    private static final String CASES = """
            select w.number as subject, concat_ws('/', w.place, w.town, w.village) as unit, w.case_id,
                jsonb_build_object('item', w.item) || %s as facts
            from (select ?::timestamptz as since, ?::timestamptz as until) days
            cross join work_list w
            where w.place = ? and (cardinality(?::text[]) = 0 or w.item = any (?)) and %s
            """;

    private CaseFindings() {}

    /**
     * Opens them.
     *
     * @param facts an expression of type {@code jsonb}
     * @param condition with {@code days.since} and {@code days.until}; its own parameters as {@code ?} come after those of the facts
     */
    static Outcome open(
            Connection connection,
            Run run,
            Control control,
            TaskKind kind,
            String facts,
            String condition,
            Object... parameters)
            throws SQLException {
        Days days = Days.of(run.period());
        Object[] all = new Object[parameters.length + 5];
        all[0] = days.from();
        all[1] = days.until();
        all[2] = control.place();
        all[3] = control.itemIds();
        all[4] = control.itemIds();
        System.arraycopy(parameters, 0, all, 5, parameters.length);
        return new FoundTasks(connection, run, control, kind).open(CASES.formatted(facts, condition), all);
    }
}
