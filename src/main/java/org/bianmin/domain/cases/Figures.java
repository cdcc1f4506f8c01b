package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.internal.FigureRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.WorkingDays;

/**
 * How the offices of a manager handle cases: counts, times, what was sent back, asked for twice or late, and what applicants say. Counted
 * from the events whenever it is asked for, so that it is never other than what happened.
 */
@ApplicationScoped
public class Figures {

    /** A case that took longer is not timed: the days are counted back so far. */
    private static final int YEARS = 3;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Clock clock;

    Figures(Instance<DataSource> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether somebody manages an office, and so sees its figures. */
    public static boolean managesAny(Handler handler) {
        return !units(handler).isEmpty();
    }

    /**
     * The figures of some months for the offices that a manager answers for, and those within them.
     *
     * @param days the holiday schedules
     * @return of all together first, then by month, by item and by office, each by its key
     */
    @Transactional
    public List<FigureRow> of(Rulebook book, WorkingDays days, Handler handler, YearMonth from, YearMonth to) {
        List<Unit> units = units(handler);
        if (units.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.get().getConnection()) {
            return new FigureRows(connection, book, units, handler.accounts()).of(counted(days), from, to);
        } catch (SQLException e) {
            throw new IllegalStateException("figures cannot be counted: SQL state " + e.getSQLState(), e);
        }
    }

    /** What stands open in those offices now. */
    @Transactional
    public OpenCases open(Rulebook book, Handler handler) {
        try (Connection connection = database.get().getConnection()) {
            return new FigureRows(connection, book, units(handler), handler.accounts()).open(today());
        } catch (SQLException e) {
            throw new IllegalStateException("open cases cannot be counted: SQL state " + e.getSQLState(), e);
        }
    }

    private static List<Unit> units(Handler handler) {
        return handler.posts().stream()
                .filter(post -> post.role() == StaffRole.MANAGER)
                .map(Handler.Post::unit)
                .distinct()
                .toList();
    }

    /** The days up to today, as far back as the schedules are known without a gap, each with the working days up to it. */
    private List<FigureRows.Day> counted(WorkingDays days) {
        List<LocalDate> known = new ArrayList<>();
        LocalDate first = today().minusYears(YEARS);
        for (LocalDate day = today(); day.isAfter(first) && days.knows(day.getYear()); day = day.minusDays(1)) {
            known.add(day);
        }
        Collections.reverse(known);
        List<FigureRows.Day> counted = new ArrayList<>();
        int working = 0;
        for (LocalDate day : known) {
            working += days.isWorkingDay(day) ? 1 : 0;
            counted.add(new FigureRows.Day(day, working));
        }
        return counted;
    }

    private LocalDate today() {
        return ChinaTime.day(clock.instant());
    }
}
