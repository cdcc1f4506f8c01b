package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.MonthlySampling;
import org.bianmin.domain.supervision.TaskKind;

/** Draws a share of last month's cases, and gives each case that was drawn to an inspector to verify (抽查). */
@ApplicationScoped
public class SamplingKind implements ControlKind {

    /** The cases that were drawn, each with its competent office. */
    private static final String DRAWN = """
            select u.case_number as subject, concat_ws('/', w.place, w.town, w.village) as unit, w.case_id,
                jsonb_build_object('item', w.item, 'month', to_char(d.month, 'YYYY-MM')) as facts
            from sample_draw d join sample_unit u on u.draw_id = d.id and u.drawn join work_list w on w.number = u.case_number
            where d.control = any (?) and d.month = ?
            """;

    private final MonthlySampling sampling;

    SamplingKind(MonthlySampling sampling) {
        this.sampling = sampling;
    }

    @Override
    public String id() {
        return SamplingControl.KIND;
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        YearMonth month = YearMonth.parse(run.period());
        List<SamplingControl> samplings = content.controls().samplings(control);
        samplings.forEach(one -> sampling.drawOnce(one, month, "schedule"));
        return new FoundTasks(connection, run, control, TaskKind.CHECK)
                .open(DRAWN, samplings.stream().map(SamplingControl::id).toList(), month.atDay(1));
    }
}
