package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.cases.RatingGroups;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Gives the manager the ratings of a month, by office and by whoever accepted the cases (评价纳入考核): how many cases were closed, how many
 * ratings were given, and of the groups of ratings that became whole the average and with how many somebody was dissatisfied.
 */
@ApplicationScoped
public class RatingReportKind implements ControlKind {

    /** A visit that was rated counts at the office that the letter is about, and among the closed cases of the one that saw to it; found mistaken, it counts as none. */
    private static final String FIGURES = """
            with span as (select ?::timestamptz as since, ?::timestamptz as until), %s, %s,
            counted as (
                select concat_ws('/', w.place, w.town, w.village) as office, w.acceptor, w.closed_at as at,
                    1 as closed, 0 as rated, 0 as ratings, 0 as points, 0 as bad
                from work_list w where w.place = ? and w.closed_at is not null and w.state <> 'withdrawn'
                union all select office, acceptor, at, 0, 1, 0, 0, 0 from said where counts
                union all select office, acceptor, at, 0, 0, ratings, points, bad from whole)
            select concat_ws(' ', ?::text, office, acceptor) as subject, office as unit, null::bigint as case_id,
                jsonb_strip_nulls(jsonb_build_object('period', ?::text, 'account', acceptor, 'closed', sum(closed), 'rated', sum(rated),
                    'averaged', sum(ratings), 'average', round(sum(points) / nullif(sum(ratings), 0), 2),
                    'bad', case when sum(ratings) > 0 then sum(bad) end)) as facts
            from counted cross join span where at >= since and at < until group by office, acceptor
            """.formatted(RatingGroups.SAID, RatingGroups.whole("acceptor", "true"));

    @Override
    public String id() {
        return "rating-report";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        return new FoundTasks(connection, run, control, TaskKind.DUTY)
                .open(
                        FIGURES,
                        days.from(),
                        days.until(),
                        RatingGroups.closed(content.processes()),
                        List.of(control.place()),
                        control.place(),
                        run.period(),
                        run.period());
    }
}
