package org.bianmin.domain.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.publication.internal.StandingRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/**
 * What managers approve beforehand: documents that hold days alone ({@link PublicKind#holdsDaysAlone}), of their place, until a day. What
 * somebody takes back after that is not approved by it again.
 */
@ApplicationScoped
public class StandingApprovals {

    /** Nobody approves for longer. */
    private static final int MONTHS = 12;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final OperationLog log;
    private final Clock clock;

    StandingApprovals(Instance<DataSource> database, OperationLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Result {
        DONE,
        /** There is no such place, kind or approval for this member of staff. */
        UNKNOWN,
        /** No day, one that is over, or one too far away. */
        NO_DAY
    }

    /** The kinds that can be approved beforehand. */
    public static List<PublicKind> kinds() {
        return Stream.of(PublicKind.values()).filter(PublicKind::holdsDaysAlone).toList();
    }

    /** Whether somebody may approve beforehand for a place. */
    public static boolean gives(Handler handler, String place) {
        return handler.holds(StaffRole.MANAGER, Unit.ofPlace(place));
    }

    /** Those of the places of a member of staff that have not been taken back. */
    @Transactional
    public List<StandingApproval> seen(Handler handler) {
        try (Connection connection = database.get().getConnection()) {
            return rows(connection)
                    .held(handler.posts().stream()
                            .map(post -> post.unit().place())
                            .filter(place -> PublicationRules.sees(handler, place))
                            .distinct()
                            .toList());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Approves beforehand; it takes the place of an earlier one.
     *
     * @param until null where no day was given
     */
    @Transactional
    public Result give(Handler handler, String place, PublicKind kind, LocalDate until) {
        if (!gives(handler, place) || !kind.holdsDaysAlone()) {
            return Result.UNKNOWN;
        }
        LocalDate today = ChinaTime.day(clock.instant());
        if (until == null || until.isBefore(today) || until.isAfter(today.plusMonths(MONTHS))) {
            return Result.NO_DAY;
        }
        try (Connection connection = database.get().getConnection()) {
            StandingRows rows = rows(connection);
            rows.end(place, kind, handler.account());
            rows.add(place, kind, until, handler.account());
            log.record(
                    Actor.staff(handler.account()),
                    Deed.of("publication.standing", place + " " + kind.code() + " " + until));
            return Result.DONE;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Takes it back; what was published by it stays. */
    @Transactional
    public Result end(Handler handler, String place, PublicKind kind) {
        if (!gives(handler, place)) {
            return Result.UNKNOWN;
        }
        try (Connection connection = database.get().getConnection()) {
            if (!rows(connection).end(place, kind, handler.account())) {
                return Result.UNKNOWN;
            }
            log.record(Actor.staff(handler.account()), Deed.of("publication.standing-end", place + " " + kind.code()));
            return Result.DONE;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Approves what waits if a manager has approved its kind beforehand, within the caller's transaction.
     *
     * @param latest the version that was approved last; null if none was
     */
    boolean approve(Connection connection, long id, PublicDocument document, StoredPublication latest)
            throws SQLException {
        if (!document.kind().holdsDaysAlone()) {
            return false;
        }
        StandingRows rows = rows(connection);
        Optional<StandingApproval> standing = rows.held(List.of(document.place())).stream()
                .filter(one -> one.kind() == document.kind() && one.holds())
                .filter(one -> latest == null
                        || latest.withdrawn() == null
                        || latest.withdrawn().at().isBefore(one.at()))
                .findFirst();
        if (standing.isEmpty()) {
            return false;
        }
        String hash = rows.approve(id, document.approved(ChinaTime.day(clock.instant()), null), standing.get());
        log.record(Actor.schedule(), Deed.of("publication.approve-standing", document.file() + " " + hash));
        return true;
    }

    private StandingRows rows(Connection connection) {
        return new StandingRows(connection, clock.instant());
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("standing approvals cannot be read: SQL state " + e.getSQLState(), e);
    }
}
