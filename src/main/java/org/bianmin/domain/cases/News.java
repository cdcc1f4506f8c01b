package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bianmin.domain.cases.internal.NewsRows;

/**
 * What others have done to the cases of a member of staff since they last looked: since they signed out, or else signed in, the time before
 * this. Told from the events and the operation log; nothing is kept for it.
 */
@ApplicationScoped
public class News {

    /** Whoever was away for longer begins with the work list. */
    private static final Duration LONGEST = Duration.ofDays(14);

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Clock clock;

    News(Instance<DataSource> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What has changed.
     *
     * @param since when they last looked
     * @param changed their own first, then the latest first
     */
    public record Since(Instant since, List<ChangedCase> changed) {}

    /**
     * What has changed for a member of staff.
     *
     * @param began when they signed in this time
     * @param most how many cases at most
     * @return empty for whoever signs in for the first time
     */
    @Transactional
    public Optional<Since> of(Handler handler, Instant began, int most) {
        List<Handler.Post> posts = handler.posts().stream()
                .filter(post -> post.role().handlesCases())
                .toList();
        Instant earliest = clock.instant().minus(LONGEST);
        try (Connection connection = database.get().getConnection()) {
            NewsRows rows = new NewsRows(connection, handler.account());
            Optional<Instant> looked = rows.lastLooked(began);
            if (looked.isEmpty()) {
                return Optional.empty();
            }
            Instant since = looked.get().isBefore(earliest) ? earliest : looked.get();
            return Optional.of(new Since(since, rows.changed(posts, since, most)));
        } catch (SQLException e) {
            throw new IllegalStateException("what has changed cannot be read: SQL state " + e.getSQLState(), e);
        }
    }
}
