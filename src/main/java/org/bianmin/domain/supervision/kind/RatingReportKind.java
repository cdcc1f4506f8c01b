package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Gives the manager the ratings of a month, by office and by whoever accepted the cases (评价纳入考核): how many were closed, how many of
 * them were rated, how well on average, and with how many somebody was dissatisfied.
 */
@ApplicationScoped
public class RatingReportKind implements ControlKind {

    private static final String FIGURES = """
            select concat_ws(' ', ?::text, concat_ws('/', w.place, w.town, w.village), w.acceptor) as subject,
                concat_ws('/', w.place, w.town, w.village) as unit, null::bigint as case_id,
                jsonb_strip_nulls(jsonb_build_object('period', ?::text, 'account', w.acceptor, 'closed', count(*),
                    'rated', count(r.rating), 'average', round(avg(r.rating), 2), 'bad', count(*) filter (where r.rating <= 2))) as facts
            from work_list w left join case_rating r on r.case_id = w.case_id
            where w.place = ? and w.closed_at >= ? and w.closed_at < ? and w.state <> 'withdrawn'
            group by w.place, w.town, w.village, w.acceptor
            """;

    @Override
    public String id() {
        return "rating-report";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        return new FoundTasks(connection, run, control, TaskKind.DUTY)
                .open(FIGURES, run.period(), run.period(), control.place(), days.from(), days.until());
    }
}
