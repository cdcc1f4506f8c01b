package org.bianmin.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.supervision.internal.TaskRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/** The tasks of supervision. What is done to one commits together with its entry in the operation log, or not at all. */
@ApplicationScoped
public class Tasks {

    /** The longest words, in characters. */
    public static final int LONGEST = 5000;

    /** What is written with an event is sealed as. */
    private static final String SEALED_AS = "task";

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final DataKeys keys;
    private final OperationLog log;
    private final Letters letters;
    private final Clock clock;

    Tasks(Instance<DataSource> database, DataKeys keys, OperationLog log, Letters letters, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.log = log;
        this.letters = letters;
        this.clock = clock;
    }

    /** A task with all that happened to it. */
    public record Opened(Task task, List<TaskEvent> events) {}

    /** What came of it. */
    public enum Result {
        DONE,
        /** There is no such task for this member of staff. */
        UNKNOWN,
        /** Somebody has done something to it meanwhile. */
        CHANGED,
        /** It may not be done. */
        BARRED,
        /** Nothing was written. */
        NO_WORDS,
        /** More was written than there is room for. */
        TOO_LONG,
        /** No day, or one that is over. */
        NO_DAY_GIVEN,
        /** No amount, or more than is owed. */
        NO_AMOUNT
    }

    /**
     * What somebody says with an action.
     *
     * @param day by which it is to be done; null if none is asked for
     * @param amount in fen; null if none is asked for
     */
    public record Said(String words, LocalDate day, Long amount) {}

    /**
     * The open tasks that a member of staff does or is concerned by, those that are due first at the top.
     *
     * @param kind null for all
     */
    @Transactional
    public List<Task> open(Handler handler, TaskKind kind, int most) {
        try (Connection connection = database.get().getConnection()) {
            return new TaskRows(connection, ChinaTime.day(clock.instant())).open(handler, kind, most);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One task; opening it is logged where it is about a case. */
    @Transactional
    public Optional<Opened> one(Handler handler, long id) {
        try (Connection connection = database.get().getConnection()) {
            TaskRows rows = new TaskRows(connection, ChinaTime.day(clock.instant()));
            Optional<TaskRows.Stored> found =
                    rows.find(handler, id, false).filter(stored -> TaskRules.sees(stored.task(), handler));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (found.get().task().caseNumber() != null) {
                log.record(
                        Actor.staff(handler.account()),
                        Deed.of("task.read", found.get().task().caseNumber()));
            }
            return Optional.of(new Opened(found.get().task(), events(rows, found.get())));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Does something to a task.
     *
     * @param position of the last event that the member of staff has seen
     */
    @Transactional
    public Result perform(Handler handler, long id, TaskAction action, int position, Said said) {
        try (Connection connection = database.get().getConnection()) {
            TaskRows rows = new TaskRows(connection, ChinaTime.day(clock.instant()));
            Optional<TaskRows.Stored> found =
                    rows.find(handler, id, true).filter(stored -> TaskRules.sees(stored.task(), handler));
            if (found.isEmpty()) {
                return Result.UNKNOWN;
            }
            TaskRows.Stored stored = found.get();
            List<TaskEvent> events = events(rows, stored);
            if (stored.position() != position) {
                return Result.CHANGED;
            }
            if (TaskRules.bar(stored.task(), events, action, handler).isPresent()) {
                return Result.BARRED;
            }
            Optional<Result> wrong = wrong(events, action, said);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            add(rows, stored, handler, action, said);
            return Result.DONE;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void add(TaskRows rows, TaskRows.Stored stored, Handler handler, TaskAction action, Said said)
            throws SQLException {
        Task task = stored.task();
        DataKey key = stored.dataKey().flatMap(keys::find).orElseGet(keys::make);
        Map<String, String> data = new LinkedHashMap<>();
        if (said.day() != null && action.asks() == TaskAction.Asks.WORDS_AND_DAY) {
            data.put(TaskEvent.DAY, said.day().toString());
        }
        if (said.amount() != null && action.asks() == TaskAction.Asks.WORDS_AND_AMOUNT) {
            data.put(TaskEvent.AMOUNT, said.amount().toString());
        }
        TaskEvent event = new TaskEvent(
                stored.position() + 1,
                clock.instant(),
                handler.account(),
                switch (action.by()) {
                    case CONCERNED -> "concerned";
                    case ABOVE -> "above";
                    default -> task.role().code();
                },
                action.code(),
                action.after(task.state()),
                data,
                "");
        rows.add(task.id(), event, key.sealText(SEALED_AS, said.words()), key.id());
        if (action.hasLetter()) {
            Map<String, String> words = new LinkedHashMap<>(data);
            words.put("words", said.words());
            String number = Letters.Of.TASK.number(task.id(), event.position());
            letters.issue(Actor.staff(handler.account()), number, action.code(), task.unit(), words, key);
        }
        if (action == TaskAction.WRONG) {
            rows.openFinding(task, clock.instant());
        }
        log.record(
                Actor.staff(handler.account()),
                Deed.of("task." + action.code(), task.control() + " " + task.subject()));
    }

    private Optional<Result> wrong(List<TaskEvent> events, TaskAction action, Said said) {
        if (said.words() == null || said.words().isBlank()) {
            return Optional.of(Result.NO_WORDS);
        }
        if (said.words().length() > LONGEST) {
            return Optional.of(Result.TOO_LONG);
        }
        LocalDate today = ChinaTime.day(clock.instant());
        if (action.asks() == TaskAction.Asks.WORDS_AND_DAY
                && (said.day() == null || said.day().isBefore(today))) {
            return Optional.of(Result.NO_DAY_GIVEN);
        }
        boolean wrongAmount = action.asks() == TaskAction.Asks.WORDS_AND_AMOUNT
                && (said.amount() == null
                        || said.amount() <= 0
                        || action != TaskAction.CLAIM && said.amount() > TaskRules.owed(events));
        return wrongAmount ? Optional.of(Result.NO_AMOUNT) : Optional.empty();
    }

    private List<TaskEvent> events(TaskRows rows, TaskRows.Stored stored) throws SQLException {
        Optional<DataKey> key = stored.dataKey().flatMap(keys::find);
        return rows.events(
                stored.task().id(),
                bytes -> key.map(known -> known.openText(SEALED_AS, bytes)).orElse(""));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("tasks cannot be read: SQL state " + e.getSQLState(), e);
    }
}
