package org.bianmin.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bianmin.domain.supervision.internal.ControlRunRows;

/** What became of the runs of controls. */
@ApplicationScoped
public class ControlRuns {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Clock clock;

    ControlRuns(Instance<DataSource> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last runs of a control, the newest first. */
    @Transactional
    public List<ControlRunView> last(String control, int most) {
        try (Connection connection = database.get().getConnection()) {
            return new ControlRunRows(connection, clock.instant()).last(control, most);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The latest run of each control that has run, by its id. */
    @Transactional
    public Map<String, ControlRunView> lastOfEach(Collection<String> controls) {
        try (Connection connection = database.get().getConnection()) {
            return new ControlRunRows(connection, clock.instant()).lastOfEach(controls);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("runs of controls cannot be read: SQL state " + e.getSQLState(), e);
    }
}
