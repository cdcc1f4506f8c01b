package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.calendar.ChinaTime;

/**
 * How often papers were asked for a second time, for each office that had asked first and each month (一次性告知). Counted from the events
 * whenever it is asked for, so that it is never other than what happened.
 */
@ApplicationScoped
public class RepeatedRequests {

    /** So many months back, this one included. */
    private static final int MONTHS = 12;

    private static final String SELECT = """
            select data ->> 'again', to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, count(*)
            from case_event
            where data ->> 'again' is not null and at >= ?
                and exists (select from unnest(?) own (path)
                    where data ->> 'again' = own.path or starts_with(data ->> 'again', own.path || '/'))
            group by 1, 2 order by 2 desc, 3 desc, 1
            """;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Clock clock;

    RepeatedRequests(Instance<DataSource> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How often an office has left something out that was asked for later, in a month. */
    public record Repeated(Unit unit, YearMonth month, long count) {}

    /** Those of the offices that a manager answers for, the latest month first; none for whoever manages no office. */
    @Transactional
    public List<Repeated> of(Handler handler) {
        List<String> units = handler.posts().stream()
                .filter(post -> post.role() == StaffRole.MANAGER)
                .map(post -> post.unit().path())
                .distinct()
                .toList();
        return units.isEmpty() ? List.of() : read(units);
    }

    private List<Repeated> read(List<String> units) {
        YearMonth first = YearMonth.from(ChinaTime.day(clock.instant())).minusMonths(MONTHS - 1L);
        try (Connection connection = database.get().getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, ChinaTime.start(first).atOffset(ZoneOffset.UTC));
            select.setArray(2, connection.createArrayOf("text", units.toArray()));
            List<Repeated> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Repeated(
                            Unit.parse(row.getString(1)).orElseThrow(),
                            YearMonth.parse(row.getString(2)),
                            row.getLong(3)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("requests cannot be counted: SQL state " + e.getSQLState(), e);
        }
    }
}
