package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.bianmin.content.process.Processes;
import org.bianmin.domain.cases.internal.FindingRows;
import org.bianmin.domain.cases.internal.ProcessTables;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;

/**
 * Whether what the database says of cases holds together: each has events and a row that says what they say, one holder, at most one
 * open pause, its limit, and a next step while it is open. The rules are those of {@link FindingRows}.
 */
@ApplicationScoped
public class CaseCheck {

    /** So many findings are told; all of them stand in the table. */
    private static final int TOLD = 100;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Tally tally;
    private final Clock clock;

    CaseCheck(Instance<DataSource> database, Tally tally, Clock clock) {
        this.database = database;
        this.tally = tally;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param night the day of the check
     * @param findings how many
     * @param first the first of them
     */
    public record Checked(String night, long findings, List<CaseFinding> first) {}

    /** Checks all cases, and writes what does not hold in place of what an earlier check of the same day has found. */
    @Transactional
    public Checked run(Processes processes) {
        LocalDate night = ChinaTime.day(clock.instant());
        try (Connection connection = database.get().getConnection()) {
            FindingRows rows = new FindingRows(connection, night);
            long found = rows.replace(ProcessTables.of(processes));
            for (long one = 0; one < found; one++) {
                tally.add(Event.CASE_FINDING);
            }
            return new Checked(night.toString(), found, rows.first(TOLD));
        } catch (SQLException e) {
            throw new IllegalStateException("the cases cannot be checked: SQL state " + e.getSQLState(), e);
        }
    }
}
