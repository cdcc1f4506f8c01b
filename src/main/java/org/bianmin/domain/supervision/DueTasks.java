package org.bianmin.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.supervision.internal.DueTaskRows;

/** What falls due in offices and those below them, whoever does it: how much of which control, and nothing of what it is about. */
@ApplicationScoped
public class DueTasks {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    DueTasks(Instance<DataSource> database) {
        this.database = database;
    }

    /**
     * Tasks of one control that fall due on the same day.
     *
     * @param control the id of the control
     * @param role whose holders do them
     * @param dueOn the day; of those that are overdue the first of their days
     * @param open how many are open
     * @param closed how many are closed
     * @param offices how many offices they concern
     * @param units some of these offices
     * @param first the number of an open one; null if none is open
     */
    public record Due(
            String control,
            TaskKind kind,
            StaffRole role,
            LocalDate dueOn,
            long open,
            long closed,
            long offices,
            List<Unit> units,
            Long first) {

        public Due {
            units = List.copyOf(units);
        }
    }

    /**
     * Those that fall due within a stretch, by day.
     *
     * @param until exclusive
     */
    @Transactional
    public List<Due> within(List<Unit> units, LocalDate from, LocalDate until) {
        try (Connection connection = database.get().getConnection()) {
            return new DueTaskRows(connection).within(units, from, until);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The open ones whose day is over, those that have waited longest first. */
    @Transactional
    public List<Due> overdue(List<Unit> units, LocalDate today) {
        try (Connection connection = database.get().getConnection()) {
            return new DueTaskRows(connection).overdue(units, today);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("due tasks cannot be counted: SQL state " + e.getSQLState(), e);
    }
}
