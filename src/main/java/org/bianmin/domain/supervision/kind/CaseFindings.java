package org.bianmin.domain.supervision.kind;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind.Outcome;
import org.bianmin.domain.supervision.ControlKind.Run;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.Partition;
import org.bianmin.domain.supervision.TaskKind;

/** Opens tasks for the cases of a control's place and items of which a condition holds. */
final class CaseFindings {

    /** The case is {@code w}, the days of the run are the first two parameters, and the items follow. */
    private static final String CASES = """
            select w.number as subject, concat_ws('/', w.place, w.town, w.village) as unit, w.case_id,
                jsonb_build_object('item', w.item) || %s as facts
            from (select ?::timestamptz as since, ?::timestamptz as until) days
            cross join work_list w
            where w.place = ? and (cardinality(?::text[]) = 0 or w.item = any (?)) and %s and %s
            """;

    private static final String WHOLE = "true";

    /** The town comes first: there is an index of what each has in hand. */
    private static final String TOWN = "w.town = ?";

    /** Of towns that have a run of their own nothing is looked at twice; of one that has none, nothing is left out. */
    private static final String REST = """
            (w.town is null or not exists (
                select from control_run own where own.control = ? and own.period = ? and own.partition = w.town))
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
        List<Object> all = new ArrayList<>(
                List.of(days.from(), days.until(), control.place(), control.itemIds(), control.itemIds()));
        String part;
        if (Partition.isTown(run.partition())) {
            part = TOWN;
            all.add(run.partition());
        } else if (run.partition().equals(Partition.REST)) {
            part = REST;
            all.add(control.id());
            all.add(run.period());
        } else {
            part = WHOLE;
        }
        all.addAll(Arrays.asList(parameters));
        return new FoundTasks(connection, run, control, kind)
                .open(CASES.formatted(facts, part, condition), all.toArray());
    }
}
