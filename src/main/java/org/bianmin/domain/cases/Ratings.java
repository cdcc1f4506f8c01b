package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;

/**
 * What applicants say of how their cases were handled (好差评): whoever has the number and the code of a case rates it once, when it is
 * closed. What was said stays as it is.
 */
@ApplicationScoped
public class Ratings {

    /** What can be said, the best first. */
    public static final List<String> CHOICES = List.of("5", "4", "3", "2", "1");

    private static final String RATE = """
            insert into case_rating (case_id, rating, at) select ?, ?, ?
            from work_list w where w.case_id = ? and w.closed_at is not null and w.state <> 'withdrawn'
            on conflict (case_id) do nothing
            """;

    private static final String RATED = """
            select r.rating::text from case_rating r join service_case c on c.id = r.case_id where c.number = ?
            """;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Intake intake;
    private final OperationLog log;
    private final Clock clock;

    Ratings(Instance<DataSource> database, Intake intake, OperationLog log, Clock clock) {
        this.database = database;
        this.intake = intake;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Rates a case; does nothing to one that is open, withdrawn or rated already, nor for who does not know its code.
     *
     * @param rating one of {@link #CHOICES}
     */
    public void rate(Rulebook book, CaseLookup lookup, String rating) {
        intake.opened(book.catalog().messages(), lookup, found -> {
            write(found, Integer.parseInt(rating));
            return intake.view(found);
        });
    }

    /** What was said of a case; empty while nothing was. */
    @Transactional
    public Optional<String> of(CaseNumber number) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement select = connection.prepareStatement(RATED)) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void write(Case found, int rating) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement insert = connection.prepareStatement(RATE)) {
            insert.setLong(1, found.id);
            insert.setInt(2, rating);
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setLong(4, found.id);
            if (insert.executeUpdate() > 0) {
                log.record(Actor.citizen(), Deed.of("case.rated", found.number));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("ratings cannot be read: SQL state " + e.getSQLState(), e);
    }
}
