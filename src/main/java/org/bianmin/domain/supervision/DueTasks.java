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
     * Those that fall due within a stretch, by day.
     *
     * @param until exclusive
     */
    @Transactional
    public List<DueTasksOfDay> within(List<Unit> units, LocalDate from, LocalDate until) {
        try (Connection connection = database.get().getConnection()) {
            return new DueTaskRows(connection).within(units, from, until);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The open ones whose day is over, those that have waited longest first. */
    @Transactional
    public List<DueTasksOfDay> overdue(List<Unit> units, LocalDate today) {
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
