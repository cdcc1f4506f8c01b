package org.bianmin.domain.publication.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.content.published.PublicDocument.Figure;
import org.bianmin.ground.calendar.ChinaTime;

/** Counts what is published as numbers: no row is read, only how many there are. Within the caller's transaction. */
public final class FigureRows {

    private static final String SAMPLES = """
            select s.control, d.item, to_char(d.month, 'YYYY-MM') as month, d.frame_size as frame, d.sample_size as drawn,
                count(t.id) filter (where t.closed_at is not null) as checked, count(f.id) as wrong
            from unnest(?::text[], ?::text[]) as s (draw, control) join sample_draw d on d.control = s.draw and d.month >= ?
                left join sample_unit u on u.draw_id = d.id and u.drawn
                left join supervision_task t on t.control = s.control and t.kind = 'check' and t.subject = u.case_number
                left join supervision_task f on f.parent = t.id and f.kind = 'finding'
            group by s.control, d.item, d.month, d.frame_size, d.sample_size order by s.control, d.item
            """;

    private static final String FINDINGS = """
            select t.control, to_char(t.opened_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month,
                count(*) filter (where t.kind = 'check') as checks, count(*) filter (where t.kind = 'alert') as alerts,
                count(*) filter (where t.kind = 'finding') as findings,
                count(*) filter (where t.kind = 'finding' and t.closed_at is not null) as corrected,
                count(*) filter (where t.kind = 'duty') as duties,
                count(*) filter (where t.kind = 'duty' and t.closed_at is not null) as done
            from supervision_task t
            where t.opened_at >= ? and t.opened_at < ? and t.kind <> 'failure' and t.control = any (?)
            group by 1, 2 order by 1
            """;

    private static final String LAST_DONE = """
            select w.control, (r.ended_at at time zone 'Asia/Shanghai')::date
            from unnest(?::text[]) as w (control) cross join lateral (
                select max(part.ended_at) as ended_at from control_run part where part.control = w.control
                group by part.due_on, part.period having bool_and(part.state = 'done')
                order by part.due_on desc limit 1) r
            """;

    private final Connection connection;

    public FigureRows(Connection connection) {
        this.connection = connection;
    }

    /** The numbers of controls, by month. */
    public record OfMonth(String month, Figure figure) {}

    /** What was drawn from a month on, and what came of it. */
    public List<OfMonth> samples(Controls controls, YearMonth from) throws SQLException {
        Map<String, String> draws = new LinkedHashMap<>();
        for (Control control : controls.all()) {
            for (SamplingControl sampling : controls.samplings(control)) {
                draws.put(sampling.id(), control.id());
            }
        }
        try (PreparedStatement select = connection.prepareStatement(SAMPLES)) {
            select.setArray(1, texts(draws.keySet()));
            select.setArray(2, texts(draws.values()));
            select.setDate(3, Date.valueOf(from.atDay(1)));
            return read(select, true, "frame", "drawn", "checked", "wrong");
        }
    }

    /** What was found in the months of a stretch, and what became of it. */
    public List<OfMonth> findings(Controls controls, YearMonth from, YearMonth until) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FINDINGS)) {
            select.setObject(1, from.atDay(1).atStartOfDay(ChinaTime.ZONE).toOffsetDateTime());
            select.setObject(
                    2,
                    until.plusMonths(1)
                            .atDay(1)
                            .atStartOfDay(ChinaTime.ZONE)
                            .toInstant()
                            .atOffset(ZoneOffset.UTC));
            select.setArray(3, texts(controls.all().stream().map(Control::id).toList()));
            return read(select, false, "checks", "alerts", "findings", "corrected", "duties", "done");
        }
    }

    /** The day on which each control was carried out last. */
    public Map<String, LocalDate> lastDone(Collection<String> controls) throws SQLException {
        Map<String, LocalDate> days = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LAST_DONE)) {
            select.setArray(1, texts(controls));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    days.put(row.getString(1), row.getObject(2, LocalDate.class));
                }
            }
        }
        return days;
    }

    private Array texts(Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static List<OfMonth> read(PreparedStatement select, boolean items, String... counts) throws SQLException {
        List<OfMonth> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Map<String, Long> numbers = new HashMap<>();
                for (String count : counts) {
                    numbers.put(count, row.getLong(count));
                }
                found.add(new OfMonth(
                        row.getString("month"),
                        new Figure(row.getString("control"), items ? row.getString("item") : null, numbers)));
            }
        }
        return found;
    }
}
