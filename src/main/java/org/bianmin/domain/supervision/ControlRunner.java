package org.bianmin.domain.supervision;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.ControlShape;
import org.bianmin.domain.supervision.internal.ControlRunRows;
import org.bianmin.domain.supervision.internal.ControlRunRows.Claimed;
import org.bianmin.domain.supervision.internal.FailureTasks;
import org.bianmin.domain.supervision.internal.IrregularDays;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;
import org.jboss.logging.Logger;

/**
 * Runs the supervision controls that are due. Each run is a row that a worker claims; its work and the mark that it is done commit
 * together, and with them the claim of the next row. So several workers may run at the same time, and one that is killed half-way
 * leaves a row that is tried again.
 */
@ApplicationScoped
public class ControlRunner {

    /** After so many attempts a run has failed, and somebody has to look. */
    static final int ATTEMPTS = 5;

    private static final Logger LOG = Logger.getLogger(ControlRunner.class);
    /** What the log says of a run that is given up; the alarms of the platforms look for it. */
    private static final String GIVEN_UP = "given up after %d attempts: control %s of %s, %s";
    /** What stands as the reason of a run whose worker was gone each time, before it could write one down. */
    private static final String GONE = "the worker was gone";

    /** For so long nobody else begins a run again that failed or whose worker is gone. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    private static final int LONGEST_RUN = (int) Duration.ofMinutes(15).toSeconds();

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Map<String, ControlKind> kinds;
    private final IrregularDays irregular;
    private final OperationLog log;
    private final Tally tally;
    private final Clock clock;

    ControlRunner(
            Instance<DataSource> database,
            @All List<ControlKind> kinds,
            IrregularDays irregular,
            OperationLog log,
            Tally tally,
            Clock clock) {
        this.database = database;
        this.kinds = kinds.stream().collect(Collectors.toMap(ControlKind::id, Function.identity()));
        this.irregular = irregular;
        this.log = log;
        this.tally = tally;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param planned how many runs have become due since the last time
     * @param done how many were carried out
     * @param failed how many attempts failed; they are tried again, five times in all
     */
    public record Ran(int planned, int done, int failed) {}

    /**
     * Finds what is due and carries it out until nothing is left.
     *
     * @param until when no further run is begun
     */
    public Ran run(Snapshot content, Instant until) {
        int planned = QuarkusTransaction.requiringNew().call(() -> plan(content));
        Ran ran = work(content, until);
        return new Ran(planned, ran.done(), ran.failed());
    }

    /** Carries out what is due and known, until nothing is left. */
    Ran work(Snapshot content, Instant until) {
        int done = 0;
        int failed = 0;
        Optional<Claimed> claimed = claim(until);
        while (claimed.isPresent()) {
            Attempt last = attempt(content, claimed.get(), until);
            if (last.done()) {
                done++;
            } else {
                failed++;
            }
            claimed = last.next().or(() -> claim(until));
        }
        return new Ran(0, done, failed);
    }

    /**
     * What became of a run.
     *
     * @param next what was claimed as it was marked as done; empty where that has to be asked for
     */
    private record Attempt(boolean done, Optional<Claimed> next) {}

    /** The kinds that there are. */
    public Set<String> kinds() {
        return kinds.keySet();
    }

    private int plan(Snapshot content) throws SQLException {
        LocalDate today = ChinaTime.day(clock.instant());
        try (Connection connection = database.get().getConnection()) {
            ControlRunRows rows = new ControlRunRows(connection, clock.instant());
            Map<String, ControlRunView> latest = rows.lastOfEach(
                    content.controls().all().stream().map(Control::id).toList());
            int planned = 0;
            for (Control control : content.controls().all()) {
                // What is not complete is not due: the pages say which settings are missing.
                ControlKind kind = kinds.get(control.kind().id());
                if (control.missing().isEmpty() && kind != null) {
                    List<Cadence.Due> due = control.when().each() == Cadence.Each.IRREGULAR
                            ? irregular.dueOn(control, today, content)
                            : control.when().dueBy(today, dueLast(latest.get(control.id())));
                    planned += due.isEmpty() ? 0 : rows.plan(control, due, kind.partitions(control, content));
                }
            }
            return planned;
        }
    }

    private static LocalDate dueLast(ControlRunView run) {
        return run == null ? null : run.dueOn();
    }

    private Optional<Claimed> claim(Instant until) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.get().getConnection()) {
                return claim(connection, until);
            }
        });
    }

    /** Takes the next run, unless it is time to end. */
    private Optional<Claimed> claim(Connection connection, Instant until) throws SQLException {
        Instant now = clock.instant();
        return now.isBefore(until) ? new ControlRunRows(connection, now).claim(PAUSE) : Optional.empty();
    }

    private Attempt attempt(Snapshot content, Claimed claimed, Instant until) {
        if (claimed.attempts() > ATTEMPTS) {
            // One that takes its worker down with it leaves no failure behind: it is known by having been claimed too
            // often.
            fail(content, claimed, GONE);
            return new Attempt(false, Optional.empty());
        }
        try {
            return QuarkusTransaction.requiringNew().timeout(LONGEST_RUN).call(() -> carryOut(content, claimed, until));
        } catch (RuntimeException e) {
            LOG.errorf(e, "control %s of %s failed, attempt %d", claimed.control(), claimed.name(), claimed.attempts());
            fail(content, claimed, reason(e));
            return new Attempt(false, Optional.empty());
        }
    }

    private void fail(Snapshot content, Claimed claimed, String reason) {
        if (QuarkusTransaction.requiringNew().call(() -> failed(content, claimed, reason))) {
            tally.add(Event.JOB_FAILED);
            LOG.errorf(GIVEN_UP, ATTEMPTS, claimed.control(), claimed.name(), reason);
        }
    }

    private Attempt carryOut(Snapshot content, Claimed claimed, Instant until) throws SQLException {
        Control control = content.controls()
                .control(claimed.control())
                .orElseThrow(() -> new UnfitContentException("the content has no such control"));
        if (!control.missing().isEmpty()) {
            throw new UnfitContentException(control.missing().stream()
                    .map(ControlShape.Setting::id)
                    .collect(Collectors.joining(", ", "the content lacks its setting ", "")));
        }
        try (Connection connection = database.get().getConnection()) {
            ControlRunRows rows = new ControlRunRows(connection, clock.instant());
            if (!rows.hold(claimed.id())) {
                return new Attempt(true, Optional.empty());
            }
            ControlKind.Outcome outcome =
                    kinds.get(control.kind().id()).run(claimed.run(clock.instant()), control, content, connection);
            rows.done(claimed.id(), outcome);
            log.record(Actor.schedule(), Deed.of("control.run", control.id() + " " + claimed.name()));
            return new Attempt(true, claim(connection, until));
        }
    }

    private boolean failed(Snapshot content, Claimed claimed, String reason) throws SQLException {
        try (Connection connection = database.get().getConnection()) {
            boolean last = new ControlRunRows(connection, clock.instant()).failed(claimed.id(), reason, ATTEMPTS);
            if (last) {
                FailureTasks.open(connection, places(content, claimed.place()), claimed, clock.instant());
            }
            return last;
        }
    }

    /** Whose managers are told: that of the control's place, and all where the desk checks something of itself. */
    private static List<String> places(Snapshot content, String place) {
        return place.equals(Control.OF_THE_DESK)
                ? content.catalog().jurisdictions().stream()
                        .map(Jurisdiction::id)
                        .toList()
                : List.of(place);
    }

    /** What has become of the content since a run was planned; its words hold nothing of a case. */
    private static final class UnfitContentException extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        UnfitContentException(String message) {
            super(message);
        }
    }

    /** What went wrong, by its kind alone: messages of a database may repeat values of rows. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof UnfitContentException) {
            return cause.getMessage();
        }
        return cause instanceof SQLException sql
                ? "SQL state " + sql.getSQLState()
                : cause.getClass().getSimpleName();
    }
}
