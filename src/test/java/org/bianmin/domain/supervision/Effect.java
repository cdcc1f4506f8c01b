package org.bianmin.domain.supervision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run has left behind, for comparison with another of the same kind over the same plants.
 *
 * @param counts what it says of itself
 * @param rows how many rows each table has more, or fewer, than before it
 * @param tasks what it has opened, but for what names a row; where a check is, is drawn
 */
record Effect(String counts, Map<String, Long> rows, List<String> tasks) {

    static Effect of(long run, Map<String, Long> before) {
        Map<String, Long> more = counted();
        before.forEach((table, count) -> more.merge(table, -count, Long::sum));
        more.values().removeIf(count -> count == 0);
        return new Effect(
                Supervision.column("select counts::text from control_run where id = ?", run)
                        .get(0),
                more,
                Supervision.column(
                        "select concat_ws(' ', t.kind, t.control, case when t.kind <> 'check' then t.unit end, t.role, t.state, t.due_on, e.action, e.actor)"
                                + " from supervision_task t join task_event e on e.task_id = t.id order by 1"));
    }

    /** How many rows each table has. */
    static Map<String, Long> counted() {
        Map<String, Long> rows = new TreeMap<>();
        String each = String.join(
                " union all ",
                Supervision.column(
                        "select format('select ''%1$s '' || count(*) from %1$I', table_name)"
                                + " from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"));
        for (String row : Supervision.column(each)) {
            String[] words = row.split(" ");
            rows.put(words[0], Long.parseLong(words[1]));
        }
        return rows;
    }
}
