package org.bianmin.domain.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionReason;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.inspection.InspectionDraw.InspectorLot;
import org.bianmin.domain.inspection.InspectionDraw.ObjectLot;
import org.bianmin.domain.inspection.internal.DrawRows;
import org.bianmin.domain.inspection.internal.InspectionRows;
import org.bianmin.domain.inspection.internal.InspectorRows;
import org.bianmin.domain.supervision.DoubleRandom;
import org.bianmin.domain.supervision.DoubleRandom.Drawn;
import org.bianmin.domain.supervision.DoubleRandom.Frame;
import org.bianmin.domain.supervision.DoubleRandom.Lot;
import org.bianmin.domain.supervision.Recusal;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/**
 * Draws whom to inspect and by whom from two registers, and opens the inspections that follow. The seed is drawn when the frame is
 * complete, so that nobody can foresee what comes of it, and kept with the frame, so that anybody can draw again.
 */
@ApplicationScoped
public class InspectionDraws {

    private static final int SEED_BITS = 128;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Registers registers;
    private final DataKeys keys;
    private final OperationLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InspectionDraws(Instance<DataSource> database, Registers registers, DataKeys keys, OperationLog log, Clock clock) {
        this.database = database;
        this.registers = registers;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is to be drawn.
     *
     * @param objects the register of those who can be inspected
     * @param people the register of those who can inspect
     * @param size how many objects the routine draw takes
     * @param focus how many more are drawn with lots for what was found before
     * @param inspectors how many each object gets; never fewer than two
     * @param bias knows our offices: of one that is drawn nobody sees the inspection
     */
    public record Order(
            Control control,
            String period,
            InspectionRegime regime,
            Control objects,
            Control people,
            int size,
            int focus,
            int inspectors,
            Bias bias) {

        public Order {
            inspectors = Math.max(inspectors, Math.max(regime.inspectors(), Inspection.DRAWN_AT_LEAST));
        }
    }

    /**
     * What came of it.
     *
     * @param objects how many could be drawn
     * @param drawn for how many an inspection was opened
     * @param lacking the entries of the objects for which there were too few free of bias
     */
    public record Outcome(int objects, int drawn, List<Long> lacking, String seed) {}

    /**
     * Draws among those in the register of people who are inspectors of the place today; empty where that control has drawn for the
     * period before.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Outcome> draw(Order order, Connection connection) throws SQLException {
        Map<Long, RegisterEntry> objects = ofPlace(order.objects());
        DrawnPeople people = DrawnPeople.of(
                ofPlace(order.people()),
                new InspectorRows(connection, ChinaTime.day(clock.instant())),
                Unit.ofPlace(order.control().place()));
        Map<Long, Map<Long, Recusal>> recused = people.recused(objects, order.bias());
        DrawRows rows = new DrawRows(connection);
        Map<Long, Integer> found = rows.found(List.copyOf(objects.keySet()));
        Map<Long, Integer> lots = objects.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), id -> 1 + found.getOrDefault(id, 0)));
        Frame frame = new Frame(
                lots,
                people.entries().keySet(),
                recused.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().keySet())));
        String seed = new BigInteger(SEED_BITS, random).toString();
        DoubleRandom.Result result = new DoubleRandom(seed, order.size(), order.focus(), order.inspectors()).of(frame);
        InspectionDraw draw = new InspectionDraw(
                0,
                order.control().id(),
                order.control().place(),
                order.period(),
                order.regime().id(),
                seed,
                order.size(),
                order.focus(),
                order.inspectors(),
                clock.instant(),
                result.lots().stream()
                        .map(lot -> new ObjectLot(lot, objects.get(lot.object()).version()))
                        .toList(),
                result.pairings().stream()
                        .map(one -> new InspectorLot(
                                one,
                                people.account(one.inspector()),
                                recused.get(one.object()).get(one.inspector())))
                        .toList());
        Optional<Long> id = rows.insert(draw);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        int opened = open(connection, order, id.get(), draw, objects);
        log.record(Actor.schedule(), Deed.of("inspection.draw", order.control().id() + " " + order.period()));
        return Optional.of(new Outcome(
                objects.size(),
                opened,
                result.lots().stream()
                        .filter(lot -> lot.drawn() == Drawn.SHORT)
                        .map(Lot::object)
                        .toList(),
                seed));
    }

    /** A draw, for who supervises for the whole place; that it was read is logged. */
    @Transactional
    public Optional<InspectionDraw> one(Handler handler, long id) {
        try (Connection connection = database.get().getConnection()) {
            Optional<InspectionDraw> draw = new DrawRows(connection)
                    .find(id)
                    .filter(found -> handler.holds(StaffRole.INSPECTOR, Unit.ofPlace(found.place()))
                            || handler.holds(StaffRole.MANAGER, Unit.ofPlace(found.place())));
            draw.ifPresent(found -> log.record(
                    Actor.staff(handler.account()), Deed.of("inspection.read-draw", String.valueOf(found.id()))));
            return draw;
        } catch (SQLException e) {
            throw new IllegalStateException("draws cannot be read: SQL state " + e.getSQLState(), e);
        }
    }

    private int open(
            Connection connection, Order order, long draw, InspectionDraw drawn, Map<Long, RegisterEntry> objects)
            throws SQLException {
        InspectionRows rows = new InspectionRows(connection);
        int opened = 0;
        for (ObjectLot one : drawn.lots()) {
            Lot lot = one.lot();
            if (lot.drawn() == Drawn.ROUTINE || lot.drawn() == Drawn.FOCUS) {
                InspectionReason reason = lot.drawn() == Drawn.ROUTINE ? InspectionReason.DRAW : InspectionReason.RISK;
                String name = objects.get(lot.object()).values().getOrDefault(Recusal.NAME, "");
                DataKey key = keys.make();
                long id = rows.open(
                        new Inspection(
                                0,
                                order.regime().id(),
                                objects.get(lot.object()).unit(),
                                order.bias().office(name).orElse(null),
                                reason,
                                draw,
                                accounts(drawn, lot.object()),
                                clock.instant(),
                                1,
                                null),
                        lot.object(),
                        key.id());
                rows.add(id, Done.drawn(reason.code(), name).event(1, clock.instant()), key, false);
                opened++;
            }
        }
        return opened;
    }

    private static List<String> accounts(InspectionDraw draw, long object) {
        return draw.pairings().stream()
                .filter(one -> one.pairing().object() == object && one.pairing().drawn())
                .sorted(Comparator.comparing(one -> one.pairing().ticket()))
                .map(InspectorLot::account)
                .toList();
    }

    /** What the office of the place itself keeps: those who can be inspected keep no list of themselves. */
    private Map<Long, RegisterEntry> ofPlace(Control register) {
        return registers.all(register).stream()
                .filter(entry -> entry.unit().equals(Unit.ofPlace(register.place())))
                .collect(Collectors.toMap(RegisterEntry::id, Function.identity(), (one, same) -> one, TreeMap::new));
    }
}
