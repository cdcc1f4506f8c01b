package org.bianmin.domain.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.lint.Linter;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.supervision.DoubleRandom;
import org.bianmin.domain.supervision.Recusal;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** Draws from the registers of the published content on a real database; everything is rolled back. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InspectionDrawsTest {

    private static final Snapshot CONTENT = new ContentLoader(new Linter(List.of())).load(Content.real());
    private static final Unit PLACE = Unit.ofPlace("yazhou");
    /** One of ours, that stands in the register as an object. */
    private static final Unit OFFICE = new Unit("yazhou", "460205198", null);

    private static final InspectionRegime REGIME =
            CONTENT.inspections().regime("yazhou-agencies").orElseThrow();

    @Inject
    Registers registers;

    @Inject
    InspectionDraws draws;

    @Inject
    Inspections inspections;

    @Inject
    PublicInspections published;

    @Inject
    DataSource database;

    @Test
    void aDrawIsKeptWithItsFrameAndCanBeMadeAgain() {
        rolledBack(connection -> {
            frame(connection);
            draw(connection, "2026-10-14");
            InspectionDraw draw = draws.one(handler("i", StaffRole.INSPECTOR), last(connection, "inspection_draw"))
                    .orElseThrow();
            assertEquals(6, draw.lots().size());
            assertTrue(draw.isReproducible());
            assertFalse(with(draw, draw.seed() + "1", draw.lots()).isReproducible());
            assertFalse(with(draw, draw.seed(), passedOver(draw.lots())).isReproducible());
            assertTrue(draw.pairings().stream()
                    .filter(one -> one.account().equals("kin") || one.account().equals("office"))
                    .noneMatch(one -> one.pairing().drawn()));
            assertEquals(
                    3,
                    draw.lots().stream()
                            .filter(one -> one.lot().drawn() != DoubleRandom.Drawn.NO)
                            .count());
            for (Inspections.Opened opened : inspections.list(handler("i", StaffRole.INSPECTOR), false, 50)) {
                assertEquals(2, opened.inspection().inspectors().size());
                assertEquals(
                        opened.object().equals("丙社") ? OFFICE : null,
                        opened.inspection().concerned());
                assertTrue(opened.object().endsWith("社"));
            }
            assertTrue(draws.one(
                            new Handler(
                                    "t",
                                    List.of(new Handler.Post(
                                            StaffRole.MANAGER, new Unit("yazhou", "460205100", null)))),
                            draw.id())
                    .isEmpty());
        });
    }

    @Test
    void theSeedCannotBeForeseen() {
        rolledBack(connection -> {
            frame(connection);
            assertNotEquals(
                    draw(connection, "2026-10-14").seed(),
                    draw(connection, "2026-10-15").seed());
            assertTrue(draws.draw(order("2026-10-15"), connection).isEmpty(), "a day is drawn once");
        });
    }

    @Test
    void whatWasFoundGivesFurtherLots() {
        rolledBack(connection -> {
            frame(connection);
            draw(connection, "2026-10-14");
            Inspections.Opened first = inspections
                    .list(handler("i", StaffRole.INSPECTOR), false, 50)
                    .get(0);
            goOn(first.inspection(), "plan", Map.of("mode", "site", "aim", "一", "content", "二"));
            Map<String, String> seen = seen("ok");
            seen.put("point-2", "wrong");
            seen.put("point-2-words", "信息不实");
            goOn(first.inspection(), "visit", seen);
            long entry = number(
                    connection,
                    "select object from inspection where id = "
                            + first.inspection().id());
            draw(connection, "2026-10-15");
            InspectionDraw second = draws.one(handler("i", StaffRole.INSPECTOR), last(connection, "inspection_draw"))
                    .orElseThrow();
            second.lots()
                    .forEach(one -> assertEquals(
                            one.lot().object() == entry ? 2 : 1, one.lot().lots()));
        });
    }

    @Test
    void onlyWhoWasDrawnVisitsAndNeverAlone() {
        rolledBack(connection -> {
            frame(connection);
            draw(connection, "2026-10-14");
            Inspections.Opened opened = inspections
                    .list(handler("i", StaffRole.INSPECTOR), false, 50)
                    .get(0);
            goOn(opened.inspection(), "plan", Map.of("mode", "site", "aim", "一", "content", "二"));
            Inspections.Opened now = inspections
                    .one(handler("i", StaffRole.INSPECTOR), opened.inspection().id())
                    .orElseThrow();
            InspectionStep visit = REGIME.step("visit").orElseThrow();
            assertEquals(
                    InspectionRules.Bar.NOT_DRAWN,
                    InspectionRules.bar(
                                    REGIME, now.inspection(), now.events(), visit, handler("i", StaffRole.INSPECTOR))
                            .orElseThrow());
            String drawn = now.inspection().inspectors().get(0);
            List<InspectionTrouble> alone = inspections
                    .perform(
                            REGIME,
                            handler(drawn, StaffRole.INSPECTOR),
                            now.inspection().id(),
                            "visit",
                            now.inspection().position(),
                            new InspectionInput(seen("ok"), List.of(drawn)))
                    .troubles();
            assertEquals(List.of(new InspectionTrouble("inspectors", "inspection_too_few", "2")), alone);
            assertEquals(
                    "inspection_unknown_inspector",
                    inspections
                            .perform(
                                    REGIME,
                                    handler(drawn, StaffRole.INSPECTOR),
                                    now.inspection().id(),
                                    "visit",
                                    now.inspection().position(),
                                    new InspectionInput(seen("ok"), List.of(drawn, "kin")))
                            .troubles()
                            .get(0)
                            .message());
        });
    }

    @Test
    void whoIsNoInspectorIsNotDrawnThoughTheRegisterNamesThem() {
        rolledBack(connection -> {
            frame(connection);
            register("register-yazhou-inspectors", Map.of("账号", "nobody", "姓名", "六", "单位", "检查处"));
            execute(connection, "update staff_account set locked_at = now() where account = 'a'");
            draw(connection, "2026-10-14");
            InspectionDraw draw = draws.one(handler("i", StaffRole.INSPECTOR), last(connection, "inspection_draw"))
                    .orElseThrow();
            assertEquals(
                    Set.of("b", "c", "office", "kin"),
                    draw.pairings().stream()
                            .map(InspectionDraw.InspectorLot::account)
                            .collect(Collectors.toSet()));
        });
    }

    @Test
    void whoHoldsAPostAtTheObjectIsNotFreeOfBiasWhateverTheRegisterSays() {
        rolledBack(connection -> {
            frame(connection);
            execute(
                    connection,
                    "insert into role_grant (id, account, role, unit, from_day, granted_at, granted_by) select"
                            + " gen_random_uuid(), id, 'manager', '" + OFFICE.path()
                            + "', '2020-01-01', now(), 'test' from staff_account where account = 'b'");
            InspectionDraws.Order all = new InspectionDraws.Order(
                    CONTENT.controls().control("focused-random-yazhou").orElseThrow(),
                    "2026-10-14",
                    REGIME,
                    CONTENT.controls().control("register-yazhou-agencies").orElseThrow(),
                    CONTENT.controls().control("register-yazhou-inspectors").orElseThrow(),
                    6,
                    0,
                    2,
                    new Bias(Map.of("丙社", OFFICE)));
            draws.draw(all, connection).orElseThrow();
            InspectionDraw draw = draws.one(handler("i", StaffRole.INSPECTOR), last(connection, "inspection_draw"))
                    .orElseThrow();
            assertTrue(draw.isReproducible());
            assertEquals(
                    1,
                    draw.pairings().stream()
                            .filter(one -> one.account().equals("b") && one.recused() == Recusal.OFFICE)
                            .count());
            assertEquals(
                    6,
                    inspections
                            .list(handler("i", StaffRole.INSPECTOR), false, 50)
                            .size());
            List<Inspections.Opened> seen = inspections.list(handler("b", StaffRole.INSPECTOR), false, 50);
            assertEquals(5, seen.size(), "and sees nothing of it");
            assertEquals(List.of(), inspections.list(handler("kin", StaffRole.INSPECTOR), false, 50));
            assertTrue(inspections
                    .one(
                            handler("kin", StaffRole.INSPECTOR),
                            seen.get(0).inspection().id())
                    .isEmpty());
        });
    }

    @Test
    void whoIsNoInspectorAnyMoreMakesRoomForTheNextByLot() {
        rolledBack(connection -> {
            frame(connection);
            draw(connection, "2026-10-14");
            Inspection inspection = inspections
                    .list(handler("i", StaffRole.INSPECTOR), false, 50)
                    .get(0)
                    .inspection();
            goOn(inspection, "plan", Map.of("mode", "site", "aim", "一", "content", "二"));
            String gone = inspection.inspectors().get(1);
            String next = Stream.of("a", "b", "c")
                    .filter(one -> !inspection.inspectors().contains(one))
                    .findFirst()
                    .orElseThrow();
            execute(
                    connection,
                    "update role_grant g set ended_at = now(), ended_by = 'test' from staff_account a where a.id = g.account"
                            + " and a.account = '" + gone + "'");
            Handler handler = handler(inspection.inspectors().get(0), StaffRole.INSPECTOR);
            Inspection now =
                    inspections.one(handler, inspection.id()).orElseThrow().inspection();
            assertEquals(List.of(handler.account(), next), now.inspectors());
            assertEquals(
                    "inspection_unknown_inspector",
                    inspections
                            .perform(
                                    REGIME,
                                    handler,
                                    now.id(),
                                    "visit",
                                    now.position(),
                                    new InspectionInput(seen("ok"), inspection.inspectors()))
                            .troubles()
                            .get(0)
                            .message());
            execute(connection, "update staff_account set locked_at = now() where account = '" + next + "'");
            assertEquals(
                    List.of(handler.account()),
                    inspections
                            .one(handler, inspection.id())
                            .orElseThrow()
                            .inspection()
                            .inspectors(),
                    "and nobody who was not drawn comes in their place");
        });
    }

    @Test
    void onlyOrganisationsAndNoWordsAreMadePublic() {
        rolledBack(connection -> {
            Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
            account(connection, "i");
            account(connection, "j");
            closed(REGIME, "甲社", List.of("plan", "visit", "archive"));
            closed(
                    CONTENT.inspections().regime("yazhou-recruitment").orElseThrow(),
                    "应试人员某某",
                    List.of("plan", "look", "archive"));
            Instant after = Instant.now().plusSeconds(60);
            List<PublicInspections.Published> all = published.of(CONTENT.inspections(), "yazhou", before, after);
            assertEquals(
                    List.of("yazhou-agencies 甲社 plan 0"),
                    all.stream()
                            .map(one -> one.regime() + " " + one.object() + " "
                                    + one.reason().code() + " " + one.found())
                            .toList());
            assertEquals(List.of(), published.of(CONTENT.inspections(), "dingan", before, after));
            assertEquals(List.of(), published.of(CONTENT.inspections(), "yazhou", before.minusSeconds(60), before));
        });
    }

    @Test
    void nobodyReadsInTheDatabaseWhatWasWrittenAndNobodyChangesIt() {
        rolledBack(connection -> {
            frame(connection);
            draw(connection, "2026-10-14");
            assertEquals(
                    0,
                    number(
                            connection,
                            "select count(*) from inspection_event where position(convert_to('社', 'UTF8') in sealed) > 0"));
            for (String table : List.of(
                    "inspection_event", "inspection_draw", "inspection_object_lot", "inspection_inspector_lot")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("savepoint before_it");
                    SQLException refused =
                            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table));
                    assertFalse(refused.getMessage().isEmpty());
                    statement.execute("rollback to savepoint before_it");
                }
            }
        });
    }

    private void closed(InspectionRegime regime, String object, List<String> steps) {
        Handler handler = handler("i", StaffRole.INSPECTOR);
        Map<String, String> plan =
                new HashMap<>(Map.of("object", object, "reason", "plan", "mode", "site", "aim", "一", "content", "二"));
        long id = inspections
                .plan(
                        regime,
                        handler,
                        FormKey.draw(new SecureRandom()),
                        PLACE,
                        null,
                        new InspectionInput(plan, List.of()))
                .id();
        int position = 2;
        for (String step : steps.subList(1, steps.size())) {
            Map<String, String> said = regime.points().stream()
                    .collect(Collectors.toMap(point -> InspectionFields.point(point.number()), point -> "ok"));
            said.put("words", "看了");
            said.put("where", "柜");
            assertEquals(
                    Inspections.Result.DONE,
                    inspections
                            .perform(
                                    regime, handler, id, step, position++, new InspectionInput(said, List.of("i", "j")))
                            .result());
        }
    }

    private void goOn(Inspection inspection, String step, Map<String, String> said) {
        List<String> drawn = inspection.inspectors();
        Handler handler = handler(drawn.get(0), StaffRole.INSPECTOR);
        int position = inspections
                .one(handler, inspection.id())
                .orElseThrow()
                .inspection()
                .position();
        assertEquals(
                Inspections.Answer.of(Inspections.Result.DONE, inspection.id()),
                inspections.perform(
                        REGIME, handler, inspection.id(), step, position, new InspectionInput(said, drawn)));
    }

    private static Map<String, String> seen(String what) {
        Map<String, String> seen = new HashMap<>();
        REGIME.points().forEach(point -> seen.put(InspectionFields.point(point.number()), what));
        seen.put("words", "现场看了");
        return seen;
    }

    private void frame(Connection connection) throws SQLException {
        for (String account : List.of("a", "b", "c", "office", "kin")) {
            account(connection, account);
        }
        for (String name : List.of("甲社", "乙社", "丙社", "丁社", "戊社", "己社")) {
            register("register-yazhou-agencies", Map.of("名称", name, "主管单位", "人社局"));
        }
        for (String account : List.of("a", "b", "c")) {
            register("register-yazhou-inspectors", Map.of("账号", account, "姓名", account, "单位", "检查处"));
        }
        register("register-yazhou-inspectors", Map.of("账号", "office", "姓名", "四", "单位", "人社局"));
        register(
                "register-yazhou-inspectors",
                Map.of("账号", "kin", "姓名", "五", "单位", "检查处", "亲属所在单位", "甲社、乙社、丙社、丁社、戊社、己社"));
    }

    private void register(String id, Map<String, String> values) {
        Control register = CONTENT.controls().control(id).orElseThrow();
        assertEquals(Registers.Result.DONE, registers.add(register, handler("k", StaffRole.MANAGER), PLACE, values));
    }

    private InspectionDraws.Outcome draw(Connection connection, String period) throws SQLException {
        return draws.draw(order(period), connection).orElseThrow();
    }

    private static InspectionDraws.Order order(String period) {
        return new InspectionDraws.Order(
                CONTENT.controls().control("focused-random-yazhou").orElseThrow(),
                period,
                REGIME,
                CONTENT.controls().control("register-yazhou-agencies").orElseThrow(),
                CONTENT.controls().control("register-yazhou-inspectors").orElseThrow(),
                2,
                1,
                1,
                new Bias(Map.of("丙社", OFFICE)));
    }

    /** As if the first that was drawn had not been. */
    private static List<InspectionDraw.ObjectLot> passedOver(List<InspectionDraw.ObjectLot> lots) {
        List<InspectionDraw.ObjectLot> other = new ArrayList<>(lots);
        DoubleRandom.Lot first = lots.get(0).lot();
        other.set(
                0,
                new InspectionDraw.ObjectLot(
                        new DoubleRandom.Lot(
                                first.object(), first.lots(), first.ticket(), first.focus(), DoubleRandom.Drawn.NO),
                        lots.get(0).version()));
        return other;
    }

    private static InspectionDraw with(InspectionDraw draw, String seed, List<InspectionDraw.ObjectLot> lots) {
        return new InspectionDraw(
                draw.id(),
                draw.control(),
                draw.place(),
                draw.period(),
                draw.regime(),
                seed,
                draw.size(),
                draw.focus(),
                draw.inspectors(),
                draw.drawnAt(),
                lots,
                draw.pairings());
    }

    private static Handler handler(String account, StaffRole role) {
        return new Handler(account, List.of(new Handler.Post(role, PLACE)));
    }

    private static void account(Connection connection, String account) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "with one as (insert into staff_account (id, account, name, password_hash, must_change,"
                            + " created_at, created_by) values (gen_random_uuid(), '" + account
                            + "', 'x', '', false, now(), 'test') returning id) insert into role_grant (id, account, role, unit,"
                            + " from_day, granted_at, granted_by) select gen_random_uuid(), id, 'inspector', 'yazhou', '2020-01-01',"
                            + " now(), 'test' from one");
        }
    }

    private static void execute(Connection connection, String update) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }

    private static long last(Connection connection, String table) throws SQLException {
        return number(connection, "select max(id) from " + table);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void rolledBack(Work work) {
        QuarkusTransaction.begin();
        try (Connection connection = database.getConnection()) {
            work.with(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
