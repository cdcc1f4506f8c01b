package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.cases.FigureRow;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Gives the manager the ratings of a month, by office and by whoever accepted the cases (评价纳入考核): how many were closed, how many of
 * them were rated, how well on average, and with how many somebody was dissatisfied; the last two not of so few ratings that it could be
 * told who gave them.
 */
@ApplicationScoped
public class RatingReportKind implements ControlKind {

    /** A visit that was rated counts at the office that the letter is about, and among the closed cases of the one that saw to it; found mistaken, it counts as none. */
    private static final String FIGURES = """
            with went as (
                select w.case_id, w.process, w.place, w.town, w.village, w.acceptor from work_list w
                where w.place = ? and w.closed_at >= ? and w.closed_at < ? and w.state <> 'withdrawn'),
            said as (
                select concat_ws('/', w.place, w.town, w.village) as office, w.acceptor, 1 as closed, r.rating
                from went w left join case_rating r on r.case_id = w.case_id and w.process <> 'rating'
                union all
                select coalesce(first.data ->> 'about', concat_ws('/', w.place, w.town, w.village)), null, 0, r.rating
                from went w join case_rating r on r.case_id = w.case_id
                    left join case_event first on first.case_id = w.case_id and first.position = 1
                where w.process = 'rating'
                    and not exists (select from case_event e where e.case_id = w.case_id and e.action = 'mistaken'))
            select concat_ws(' ', ?::text, office, acceptor) as subject, office as unit, null::bigint as case_id,
                jsonb_strip_nulls(jsonb_build_object('period', ?::text, 'account', acceptor, 'closed', sum(closed),
                    'rated', count(rating), 'average', case when count(rating) >= %d then round(avg(rating), 2) end,
                    'bad', case when count(rating) >= %d then count(*) filter (where rating <= 2) end)) as facts
            from said group by office, acceptor
            """.formatted(FigureRow.FEWEST, FigureRow.FEWEST);

    @Override
    public String id() {
        return "rating-report";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        return new FoundTasks(connection, run, control, TaskKind.DUTY)
                .open(FIGURES, control.place(), days.from(), days.until(), run.period(), run.period());
    }
}
