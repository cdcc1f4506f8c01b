package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;
import org.bianmin.ground.calendar.WorkingDays;

/**
 * Raises an alert for whoever acted on cases at night, at a weekend or on a holiday (非工作时间操作预警): one for each account, office and
 * day. Make-up days are working days. The hours are those that the office has set.
 */
@ApplicationScoped
public class OffHoursKind implements ControlKind {

    private static final String HOURS = "hours";

    /** Compared as the wall clock of China shows them; on a day off there are no hours. */
    private static final String ACTED = """
            select e.actor || ' ' || (e.at at time zone 'Asia/Shanghai')::date || ' ' || e.unit as subject, e.unit,
                null::bigint as case_id,
                jsonb_build_object('account', e.actor, 'acts', count(*),
                    'first', to_char(min(e.at at time zone 'Asia/Shanghai'), 'YYYY-MM-DD HH24:MI'),
                    'last', to_char(max(e.at at time zone 'Asia/Shanghai'), 'YYYY-MM-DD HH24:MI')) as facts
            from case_event e join work_list w on w.case_id = e.case_id
            where e.at >= ? and e.at < ? and w.place = ? and e.unit is not null
                and (cardinality(?::text[]) = 0 or w.item = any (?))
                and not extract(epoch from (e.at at time zone 'Asia/Shanghai')::time)::integer <@ any ((select ?::text[]::int4range[])::int4range[])
            group by e.actor, (e.at at time zone 'Asia/Shanghai')::date, e.unit
            """;

    @Override
    public String id() {
        return "off-hours";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        WorkingDays calendar = content.calendar().workingDays();
        boolean working = calendar.isWorkingDay(days.first());
        List<String> spans = working
                ? Stream.of(control.setting(HOURS).orElseThrow().split(" "))
                        .map(OffHoursKind::seconds)
                        .toList()
                : List.of();
        return new FoundTasks(connection, run, control, TaskKind.ALERT)
                .open(ACTED, days.from(), days.until(), control.place(), control.itemIds(), control.itemIds(), spans);
    }

    /** Hours such as {@code 08:30-12:00} as a range of the seconds of the day, without its end. */
    private static String seconds(String span) {
        String[] ends = span.split("-");
        return "[%d,%d)"
                .formatted(
                        LocalTime.parse(ends[0]).toSecondOfDay(),
                        LocalTime.parse(ends[1]).toSecondOfDay());
    }
}
