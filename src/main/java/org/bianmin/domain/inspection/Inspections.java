package org.bianmin.domain.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionReason;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.TakenForms;
import org.bianmin.domain.inspection.internal.InspectionRows;
import org.bianmin.domain.inspection.internal.InspectorRows;
import org.bianmin.domain.supervision.Letters;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/** Begins inspections and carries them on. What is done to one commits together with its entry in the operation log, or not at all. */
@ApplicationScoped
public class Inspections {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final DataKeys keys;
    private final OperationLog log;
    private final Letters letters;
    private final Clock clock;

    Inspections(Instance<DataSource> database, DataKeys keys, OperationLog log, Letters letters, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.log = log;
        this.letters = letters;
        this.clock = clock;
    }

    /** An inspection with all that was done in it. */
    public record Opened(Inspection inspection, List<InspectionEvent> events) {

        public Opened {
            events = List.copyOf(events);
        }

        /** Who or what is inspected; empty where it has been erased. */
        public String object() {
            return events.isEmpty() ? "" : events.get(0).said().getOrDefault(InspectionFields.OBJECT, "");
        }
    }

    /** What came of it. */
    public enum Result {
        DONE,
        /** There is no such inspection for this member of staff. */
        UNKNOWN,
        /** Somebody has done something to it meanwhile. */
        CHANGED,
        /** It may not be done. */
        BARRED,
        /** Something that was filled in is wrong. */
        WRONG
    }

    /**
     * The answer to an attempt.
     *
     * @param id of the inspection, where it was done; 0 where the same form had begun it before
     * @param troubles what is wrong; none unless the result says so
     */
    public record Answer(Result result, long id, List<InspectionTrouble> troubles) {

        static Answer of(Result result, long id) {
            return new Answer(result, id, List.of());
        }

        static Answer wrong(long id, List<InspectionTrouble> troubles) {
            return new Answer(Result.WRONG, id, troubles);
        }
    }

    /**
     * The inspections that a member of staff sees, the open ones first; that they were read is logged.
     *
     * @param closedToo whether those that are closed are among them
     */
    @Transactional
    public List<Opened> list(Handler handler, boolean closedToo, int most) {
        return with(connection -> {
            InspectionRows rows = new InspectionRows(connection);
            List<String> units = handler.posts().stream()
                    .filter(post -> post.role() == StaffRole.INSPECTOR || post.role() == StaffRole.MANAGER)
                    .map(post -> post.unit().path())
                    .toList();
            List<String> own =
                    handler.posts().stream().map(post -> post.unit().path()).toList();
            List<InspectionRows.Stored> found =
                    people(connection).whose(rows.list(handler.account(), units, own, closedToo, most));
            Map<Long, Optional<DataKey>> opens = new LinkedHashMap<>();
            found.forEach(one -> opens.put(one.inspection().id(), keys.find(one.dataKey())));
            Map<Long, List<InspectionEvent>> events = rows.events(opens);
            if (!found.isEmpty()) {
                log.record(Actor.staff(handler.account()), Deed.of("inspection.list", String.join(",", units)));
            }
            return found.stream()
                    .map(one -> new Opened(
                            one.inspection(),
                            events.getOrDefault(one.inspection().id(), List.of())))
                    .toList();
        });
    }

    /** One inspection; that it was read is logged. */
    @Transactional
    public Optional<Opened> one(Handler handler, long id) {
        return with(connection -> {
            InspectionRows rows = new InspectionRows(connection);
            Optional<InspectionRows.Stored> found = seen(connection, rows, handler, id, false);
            if (found.isPresent()) {
                log.record(Actor.staff(handler.account()), Deed.of("inspection.read", String.valueOf(id)));
                return Optional.of(new Opened(found.get().inspection(), events(rows, found.get())));
            }
            return Optional.empty();
        });
    }

    /** Who can be named as an inspector of an office today: account and name. */
    @Transactional
    public Map<String, String> inspectors(Unit unit) {
        return with(connection -> people(connection).inspectors(unit));
    }

    /**
     * Begins an inspection with its plan; once for a form, however often it is sent.
     *
     * @param form its key
     * @param concerned the office that is inspected; null where it is none of ours
     */
    @Transactional
    public Answer plan(
            InspectionRegime regime, Handler handler, FormKey form, Unit unit, Unit concerned, InspectionInput input) {
        if (!InspectionRules.plans(regime, unit, handler)) {
            return Answer.of(Result.UNKNOWN, 0);
        }
        List<InspectionTrouble> troubles = new BeginningCheck(regime, input).troubles();
        if (InspectionRules.belongs(concerned, handler)) {
            troubles.add(new InspectionTrouble(InspectionFields.OBJECT, "inspection_own_office"));
        }
        troubles.addAll(check(regime, regime.inspectors(), input).of(regime.plan(), Set.of(), handler.account()));
        if (!troubles.isEmpty()) {
            return Answer.wrong(0, troubles);
        }
        InspectionReason reason =
                InspectionReason.of(input.said(InspectionFields.REASON)).orElseThrow();
        Inspection inspection = Inspection.chosen(regime.id(), unit, concerned, reason, clock.instant());
        return with(connection -> {
            if (!TakenForms.take(connection, form)) {
                return Answer.of(Result.DONE, 0);
            }
            InspectionRows rows = new InspectionRows(connection);
            DataKey key = keys.make();
            long id = rows.open(inspection, null, key.id());
            add(rows, key, id, 0, unit, Done.begun(handler, regime, input));
            add(rows, key, id, 1, unit, Done.of(handler, regime.plan(), input.askedBy(regime, regime.plan())));
            return Answer.of(Result.DONE, id);
        });
    }

    /**
     * Does a step.
     *
     * @param position of the last event that the member of staff has seen
     */
    @Transactional
    public Answer perform(
            InspectionRegime regime, Handler handler, long id, String step, int position, InspectionInput input) {
        return with(connection -> {
            InspectionRows rows = new InspectionRows(connection);
            Optional<InspectionRows.Stored> found = seen(connection, rows, handler, id, true);
            Optional<InspectionStep> known = regime.step(step);
            Optional<DataKey> key = found.flatMap(stored -> keys.find(stored.dataKey()));
            if (key.isEmpty() || known.isEmpty()) {
                return Answer.of(Result.UNKNOWN, id);
            }
            Inspection inspection = found.get().inspection();
            if (inspection.position() != position) {
                return Answer.of(Result.CHANGED, id);
            }
            if (InspectionRules.bar(regime, inspection, events(rows, found.get()), known.get(), handler)
                    .isPresent()) {
                return Answer.of(Result.BARRED, id);
            }
            List<InspectionTrouble> troubles = check(regime, inspection.least(regime.inspectors()), input)
                    .of(known.get(), people(connection).choice(inspection), handler.account());
            if (!troubles.isEmpty()) {
                return Answer.wrong(id, troubles);
            }
            Done done = Done.of(handler, known.get(), input.askedBy(regime, known.get()));
            add(rows, key.get(), id, position, inspection.unit(), done);
            return Answer.of(Result.DONE, id);
        });
    }

    private InspectionCheck check(InspectionRegime regime, int inspectors, InspectionInput input) {
        return new InspectionCheck(regime, inspectors, input, ChinaTime.day(clock.instant()));
    }

    private void add(InspectionRows rows, DataKey key, long id, int position, Unit unit, Done done)
            throws SQLException {
        rows.add(id, done.event(position + 1, clock.instant()), key, done.form() == StepForm.ARCHIVE);
        log.record(done.actor(), Deed.of("inspection." + done.step(), String.valueOf(id)));
        done.issue(letters, Letters.Of.INSPECTION.number(id, position + 1), unit, key);
    }

    private List<InspectionEvent> events(InspectionRows rows, InspectionRows.Stored stored) throws SQLException {
        long id = stored.inspection().id();
        return rows.events(Map.of(id, keys.find(stored.dataKey()))).getOrDefault(id, List.of());
    }

    private Optional<InspectionRows.Stored> seen(
            Connection connection, InspectionRows rows, Handler handler, long id, boolean lock) throws SQLException {
        return people(connection)
                .whose(rows.find(handler.account(), id, lock).stream().toList())
                .stream()
                .filter(stored -> InspectionRules.sees(
                        stored.inspection().unit(), stored.inspection().concerned(), handler))
                .findFirst();
    }

    private InspectorRows people(Connection connection) {
        return new InspectorRows(connection, ChinaTime.day(clock.instant()));
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.get().getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("inspections cannot be read: SQL state " + e.getSQLState(), e);
        }
    }
}
