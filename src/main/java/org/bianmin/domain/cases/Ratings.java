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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.domain.cases.internal.SealedAnswers;
import org.bianmin.ground.crypto.DataKeys;
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

    /** The codes of the reasons that can be ticked. */
    public static final List<String> REASONS = List.of("attitude", "slow", "papers", "trips", "unclear", "money");

    /** Characters of what can be written with it. */
    public static final int LONGEST = 800;

    /** The one key of what is sealed. */
    private static final String WORDS = "words";

    private static final String RATE = """
            insert into case_rating (case_id, office, rating, at, reasons, sealed)
            select w.case_id, concat_ws('/', w.place, w.town, w.village), ?, ?, ?, ?
            from work_list w where w.case_id = ? and w.closed_at is not null and w.state <> 'withdrawn'
            on conflict (case_id) do nothing
            """;

    private static final String RATED = """
            select r.rating::text, r.reasons, r.sealed, c.data_key
            from case_rating r join service_case c on c.id = r.case_id where c.number = ?
            """;

    /**
     * What was said of a case.
     *
     * @param rating one of {@link #CHOICES}
     * @param reasons some of {@link #REASONS}
     * @param words empty where nothing was written, or it has been erased
     */
    public record Rating(String rating, List<String> reasons, String words) {

        public Rating {
            reasons = List.copyOf(reasons);
        }
    }

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Intake intake;
    private final DataKeys keys;
    private final OperationLog log;
    private final Clock clock;

    Ratings(Instance<DataSource> database, Intake intake, DataKeys keys, OperationLog log, Clock clock) {
        this.database = database;
        this.intake = intake;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Rates a case; does nothing to one that is open, withdrawn or rated already, nor for who does not know its code.
     *
     * @param said its rating one of {@link #CHOICES}
     */
    public void rate(Rulebook book, CaseLookup lookup, Rating said) {
        intake.opened(book.catalog().messages(), lookup, found -> {
            write(found, said);
            return intake.view(found);
        });
    }

    /** What was said of a case; empty while nothing was. */
    @Transactional
    public Optional<Rating> of(CaseNumber number) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement select = connection.prepareStatement(RATED)) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(rating(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private Rating rating(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes(3);
        String words = sealed == null
                ? ""
                : keys.find(row.getObject(4, UUID.class))
                        .map(key -> SealedAnswers.open(key, SealedAnswers.OF_RATING, sealed)
                                .getOrDefault(WORDS, ""))
                        .orElse("");
        return new Rating(row.getString(1), List.of((String[]) row.getArray(2).getArray()), words);
    }

    private void write(Case found, Rating said) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement insert = connection.prepareStatement(RATE)) {
            insert.setInt(1, Integer.parseInt(said.rating()));
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setArray(3, connection.createArrayOf("text", said.reasons().toArray()));
            insert.setBytes(4, sealed(found, said.words()));
            insert.setLong(5, found.id);
            if (insert.executeUpdate() > 0) {
                log.record(Actor.citizen(), Deed.of("case.rated", found.number));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private byte[] sealed(Case found, String words) {
        return words.isEmpty()
                ? null
                : keys.find(found.dataKey)
                        .map(key -> SealedAnswers.seal(key, SealedAnswers.OF_RATING, Map.of(WORDS, words)))
                        .orElse(null);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("ratings cannot be read: SQL state " + e.getSQLState(), e);
    }
}
