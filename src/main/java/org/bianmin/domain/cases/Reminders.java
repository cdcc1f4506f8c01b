package org.bianmin.domain.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.WorkListFilter.DutyDay;
import org.bianmin.domain.cases.internal.DueRow;
import org.bianmin.domain.cases.internal.DueRows;
import org.bianmin.domain.cases.internal.EventBatch;
import org.bianmin.domain.cases.internal.ReminderRows;
import org.bianmin.ground.calendar.ChinaTime;

/** Reminds offices of the limits of their open cases, and of what was left to be done later. Nothing is sent: reminders stand on the work lists of the offices. */
@ApplicationScoped
public class Reminders {

    private static final int BATCH = 500;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Clock clock;

    Reminders(Instance<DataSource> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Gives out the reminders whose day has come and that have not gone out yet, in batches that commit one by one.
     *
     * @return how many went out
     */
    public long run(Rulebook book) {
        LocalDate today = ChinaTime.day(clock.instant());
        return run(
                        book,
                        (connection, after) -> DueRows.after(connection, after, BATCH).stream()
                                .map(DueRow::id)
                                .toList(),
                        history -> Optional.ofNullable(book.deadline(history))
                                .map(deadline -> ReminderKind.reached(deadline, today))
                                .orElse(List.of()))
                + run(
                        book,
                        (connection, after) ->
                                ReminderRows.withDuty(connection, today.plusDays(DutyDay.NEAR), after, BATCH),
                        history -> ReminderKind.reached(history.facts().duties(), today));
    }

    /** The next cases after one, in the order of their ids. */
    private interface Next {
        List<Long> after(Connection connection, long last) throws SQLException;
    }

    private long run(Rulebook book, Next next, Function<CaseHistory, List<ReminderKind>> kinds) {
        long sent = 0;
        Optional<Long> last = Optional.of(Long.MIN_VALUE);
        while (last.isPresent()) {
            long after = last.get();
            Batch batch = QuarkusTransaction.requiringNew().call(() -> batch(book, next, kinds, after));
            sent += batch.sent();
            last = batch.last();
        }
        return sent;
    }

    /** The newest reminders of the offices of a member of staff, one for each open case that they see, the newest first. */
    @Transactional
    public List<Reminder> newest(Handler handler, int most) {
        List<Unit> units = handler.posts().stream()
                .filter(post -> post.role().handlesCases())
                .map(Handler.Post::unit)
                .distinct()
                .toList();
        List<Unit> managed = handler.posts().stream()
                .filter(post -> post.role() == StaffRole.MANAGER)
                .map(Handler.Post::unit)
                .distinct()
                .toList();
        try (Connection connection = database.get().getConnection()) {
            return ReminderRows.newest(connection, units, managed, handler.account(), most);
        } catch (SQLException e) {
            throw new IllegalStateException("reminders cannot be read: SQL state " + e.getSQLState(), e);
        }
    }

    private record Batch(long sent, Optional<Long> last) {}

    private Batch batch(Rulebook book, Next next, Function<CaseHistory, List<ReminderKind>> kinds, long after) {
        try (Connection connection = database.get().getConnection()) {
            List<Long> ids = next.after(connection, after);
            Map<Long, List<CaseEvent>> events = EventBatch.of(connection, ids);
            ReminderRows reminders = new ReminderRows(connection, clock.instant());
            for (long id : ids) {
                List<CaseEvent> of = events.getOrDefault(id, List.of());
                if (!of.isEmpty()) {
                    CaseHistory history = CaseHistory.of(book.processes(), of);
                    kinds.apply(history)
                            .forEach(kind ->
                                    offices(book, history.unit(), kind).forEach(unit -> reminders.add(id, kind, unit)));
                }
            }
            long sent = reminders.write();
            return new Batch(sent, ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1)));
        } catch (SQLException e) {
            throw new IllegalStateException("reminders cannot be given out: SQL state " + e.getSQLState(), e);
        }
    }

    private static Stream<Unit> offices(Rulebook book, Unit competent, ReminderKind kind) {
        Optional<Unit> above =
                kind.goesToAbove() ? book.divisions().of(competent.place()).above(competent) : Optional.empty();
        return Stream.concat(Stream.of(competent), above.stream());
    }
}
