package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.ControlShape;
import org.bianmin.content.control.RegisterField;
import org.bianmin.content.control.StepOrder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.lint.Linter;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.supervision.ControlKind.Outcome;
import org.bianmin.domain.supervision.ControlKind.Run;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each clause that the published content says is carried out, is: what breaks or calls for it is planted in a real database, the control
 * runs, and finds or asks for that and leaves what looks alike alone. Everything is rolled back, line by line.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClausesTest {

    private static final Snapshot CONTENT = new ContentLoader(new Linter(List.of())).load(Content.real());

    private static final Tasks.Said NOTHING = new Tasks.Said(" ", null, null);
    private static final Tasks.Said EVIDENCE = new Tasks.Said("已办，有记录。", null, null);

    @Inject
    @All
    List<ControlKind> kinds;

    @Inject
    DataSource database;

    @Inject
    Tasks tasks;

    @Inject
    Registers registers;

    static List<ClauseLine> lines() {
        return ClauseLine.all();
    }

    static List<ClauseLine> controlled() {
        return ClauseLine.ofControls();
    }

    @Test
    void everyBindingHasALineAndEveryLineABinding() {
        Set<String> tested = ClauseLine.places();
        Stream<String> controls = CONTENT.controls().all().stream()
                .filter(control -> tested.contains(control.place()))
                .flatMap(control -> control.basis().stream().map(clause -> clause.number() + " " + control.id()));
        Stream<String> forms = CONTENT.controls().clauses().stream()
                .filter(clause -> tested.contains(clause.place()))
                .flatMap(clause -> CONTENT.catalog().formsCarryingOut(clause.number()).stream()
                        .map(form -> clause.number() + " " + ClauseLine.FORM + form.id()));
        Set<String> bound = Stream.concat(controls, forms).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                bound,
                lines().stream()
                        .map(line -> line.clause() + " " + line.control())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("controlled")
    void itDoesNothingWithoutWhatTheOfficeHasToSet(ClauseLine line) {
        Control control = CONTENT.controls().control(line.control()).orElseThrow();
        assertEquals(
                line.with().keySet(),
                control.missing().stream().map(ControlShape.Setting::id).collect(Collectors.toSet()));
        assertTrue(line.complete(control).missing().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("controlled")
    void itIsDueOnItsDay(ClauseLine line) {
        Cadence when = line.complete(CONTENT.controls().control(line.control()).orElseThrow())
                .when();
        if (when.each() != Cadence.Each.IRREGULAR) {
            LocalDate eve = line.on().minusDays(1);
            LocalDate last =
                    switch (when.each()) {
                        case MONTH -> line.on().minusMonths(1);
                        case YEAR -> line.on().minusYears(1);
                        default -> eve;
                    };
            assertEquals(List.of(), when.dueBy(eve, last));
            assertEquals(List.of(new Cadence.Due(line.period(), line.on())), when.dueBy(line.on(), last));
            assertEquals(line.on(), when.nextAfter(eve).orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatIsPlantedIsFoundAndWhatLooksAlikeIsNot(ClauseLine line) {
        if (line.isOfForm()) {
            new FormLine(CONTENT, line).check();
            return;
        }
        Control bound = line.complete(CONTENT.controls().control(line.control()).orElseThrow());
        Control control = ClauseLine.set(bound, line.planted());
        rolledBack(connection -> {
            plant(connection, control, line, line.planted());
            Run run = run(connection, control, line);
            assertFound(connection, control, line, kind(control).run(run, control, CONTENT, connection));
            if (line.near().equals("again")) {
                Map<String, Long> again =
                        kind(control).run(run, control, CONTENT, connection).counts();
                assertEquals(0L, again.get("opened"));
                assertEquals(0L, again.getOrDefault("drawn", 0L));
            }
            if (line.found().getOrDefault("kind", "").equals("duty")) {
                assertDoneOnlyWithEvidence(open(control));
            }
        });
        if (!line.near().equals("again")) {
            Control other = ClauseLine.set(bound, line.near());
            rolledBack(connection -> {
                plant(connection, other, line, line.near());
                Map<String, Long> counts = kind(other)
                        .run(run(connection, other, line), other, CONTENT, connection)
                        .counts();
                assertTrue(counts.values().stream().allMatch(count -> count == 0), counts::toString);
            });
        }
    }

    private void assertFound(Connection connection, Control control, ClauseLine line, Outcome outcome)
            throws SQLException {
        for (String count : List.of(
                "opened", "cases", "acts", "entries", "changes", "objects", "drawn", "field_cases", "general_cases")) {
            if (line.found().containsKey(count)) {
                assertEquals(
                        Long.valueOf(line.found().get(count)), outcome.counts().get(count), count);
            }
        }
        outcome.counts().keySet().forEach(name -> assertHasWords("count_" + name));
        List<Task> opened = open(control);
        opened.forEach(task -> task.facts().keySet().forEach(name -> assertHasWords("task_fact_" + name)));
        assertEquals(outcome.counts().getOrDefault("opened", 0L), opened.size());
        for (Task task : opened) {
            assertEquals(line.found().get("kind"), task.kind().code());
            assertEquals(line.found().get("role"), task.role().code());
            assertEquals(control.kind().tasks(), task.role());
            LocalDate due = line.found().containsKey("due")
                    ? LocalDate.parse(line.found().get("due"))
                    : null;
            assertEquals(due, task.dueOn());
            assertEquals(due != null, task.isOverdue(LocalDate.MAX));
            assertFalse(due != null && task.isOverdue(due));
        }
        if (line.found().containsKey("unit")) {
            Task task = at(opened, line);
            for (String fact : List.of("open", "overdue", "decided", "approvals", "actors", "own", "unlogged")) {
                assertEquals(line.found().get(fact), task.facts().get(fact));
            }
        }
        for (String fact : List.of("confirmed", "wrong", "closed", "rated", "averaged", "bad", "average")) {
            if (line.found().containsKey(fact)) {
                assertEquals(line.found().get(fact), at(opened, line).facts().getOrDefault(fact, "-"), fact);
            }
        }
        assertEquals(
                opened.size(),
                count(
                        connection,
                        "select count(*) from task_event where action = 'open' and task_id in"
                                + " (select id from supervision_task where control = '" + control.id() + "')"));
    }

    /** The task of the office that a line names; the first where it names none. */
    private static Task at(List<Task> opened, ClauseLine line) {
        String unit = line.found().get("unit");
        return opened.stream()
                .filter(task -> unit == null || task.unit().path().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static void assertHasWords(String key) {
        assertTrue(CONTENT.catalog().messages().text(key).hasEnglish(), key);
    }

    /** The tasks that a control has opened, as somebody sees them who has its role for the whole place. */
    private List<Task> open(Control control) {
        return tasks.open(handler(control, "i"), null, 1000).stream()
                .filter(task -> task.control().equals(control.id()))
                .toList();
    }

    private void assertDoneOnlyWithEvidence(List<Task> opened) {
        Task task = opened.get(0);
        Control control = CONTENT.controls().control(task.control()).orElseThrow();
        Handler handler = handler(control, "i");
        assertEquals(Tasks.Result.NO_WORDS, tasks.perform(handler, task.id(), TaskAction.DONE, 1, NOTHING));
        assertEquals(Tasks.Result.DONE, tasks.perform(handler, task.id(), TaskAction.DONE, 1, EVIDENCE));
        Tasks.Opened done = tasks.one(handler, task.id()).orElseThrow();
        assertEquals(TaskState.CLOSED, done.task().state());
        assertEquals(EVIDENCE.words(), done.events().get(1).words());
        assertEquals(Tasks.Result.BARRED, tasks.perform(handler, task.id(), TaskAction.NIL, 2, EVIDENCE));
    }

    /** An entry is made, found, changed and taken out, by who keeps the register alone, and all that it said stays. */
    @ParameterizedTest
    @MethodSource("registers")
    void whatARegisterSaysIsKept(Control control) {
        Handler keeper = handler(control, "k");
        Handler other = new Handler(
                "o",
                List.of(new Handler.Post(
                        StaffRole.INSPECTOR, keeper.posts().get(0).unit())));
        Unit unit = keeper.posts().get(0).unit();
        Map<String, String> first = values(control, "一");
        Map<String, String> second = values(control, "二");
        rolledBack(connection -> {
            assertEquals(Registers.Result.UNKNOWN, registers.add(control, other, unit, first));
            assertEquals(Registers.Result.EMPTY, registers.add(control, keeper, unit, Map.of()));
            assertEquals(Registers.Result.DONE, registers.add(control, keeper, unit, first));
            RegisterEntry entry = registers.entries(control, other).get(0);
            assertEquals(first, entry.values());
            assertEquals(Registers.Result.UNKNOWN, registers.change(control, other, entry.id(), 1, second));
            assertEquals(Registers.Result.CHANGED, registers.change(control, keeper, entry.id(), 7, second));
            assertEquals(Registers.Result.DONE, registers.change(control, keeper, entry.id(), 1, second));
            assertEquals(second, registers.entries(control, other).get(0).values());
            assertEquals(Registers.Result.DONE, registers.change(control, keeper, entry.id(), 2, null));
            assertEquals(List.of(), registers.entries(control, other));
            assertEquals(
                    List.of("remove k", "change k", "add k"),
                    registers.versions(control, other, entry.id()).stream()
                            .map(version -> version.action() + " " + version.actor())
                            .toList());
            assertEquals(
                    0,
                    count(
                            connection,
                            "select count(*) from register_version where position(convert_to('一', 'UTF8') in sealed) > 0"));
        });
    }

    @ParameterizedTest
    @MethodSource("tooEarly")
    void aRegisterTakesNoStepBeforeThoseThatComeFirst(ClauseLine line) {
        Control control = CONTENT.controls().control(line.control()).orElseThrow();
        Handler keeper = handler(control, "k");
        rolledBack(connection -> {
            for (String kept :
                    line.planted().substring(PlantedEntries.KEPT.length()).split(" ; ")) {
                assertEquals(
                        Registers.Result.TOO_EARLY,
                        registers.add(
                                control,
                                keeper,
                                keeper.posts().get(0).unit(),
                                entries().entry(control, kept)));
            }
            assertEquals(List.of(), registers.entries(control, keeper));
        });
    }

    /** What was done was not done in the future, unless the content calls a day planned. */
    @ParameterizedTest
    @MethodSource("registers")
    void aDayToComeIsTakenOnlyWhereItIsPlanned(Control control) {
        Handler keeper = handler(control, "k");
        for (RegisterField field : control.fields()) {
            if (field.day()) {
                rolledBack(connection -> {
                    Map<String, String> values = values(control, "一");
                    values.put(field.id(), "2199-01-01");
                    assertEquals(
                            !field.planned(),
                            registers.add(control, keeper, keeper.posts().get(0).unit(), values)
                                    == Registers.Result.FUTURE,
                            field.id());
                });
            }
        }
    }

    /** Nothing was done before the day from which it was to be done. */
    @ParameterizedTest
    @MethodSource("followed")
    void noDayLiesBeforeTheOneThatItFollows(Control control) {
        Handler keeper = handler(control, "k");
        String until = control.setting("until").orElseThrow();
        rolledBack(connection -> {
            Map<String, String> values = values(control, "一");
            values.put(until, "2019-12-31");
            assertEquals(
                    new RegisterFault(
                            Registers.Result.BEFORE,
                            until,
                            control.setting("from").orElseThrow()),
                    registers.fault(control, values).orElseThrow());
            assertEquals(
                    Registers.Result.BEFORE,
                    registers.add(control, keeper, keeper.posts().get(0).unit(), values));
        });
    }

    static List<Control> followed() {
        return registers().stream()
                .filter(control -> isDay(control, "until"))
                .filter(control -> isDay(control, "from"))
                .toList();
    }

    private static boolean isDay(Control control, String setting) {
        return control.fields().stream()
                .anyMatch(field -> field.day()
                        && !field.planned()
                        && field.id().equals(control.setting(setting).orElse("")));
    }

    static List<ClauseLine> tooEarly() {
        return controlled().stream()
                .filter(line -> line.found().getOrDefault("kind", "").equals("alert"))
                .filter(line -> CONTENT.controls()
                        .control(line.control())
                        .filter(control -> control.kind().id().equals("ordered-steps"))
                        .isPresent())
                .toList();
    }

    /** What a control says of the fields of its register names those that there are. */
    @Test
    void everyFieldThatIsNamedIsThere() {
        for (Control control : CONTENT.controls().all()) {
            List<String> fields = entries().register(control).fields().stream()
                    .map(RegisterField::id)
                    .toList();
            List<String> named =
                    new ArrayList<>(control.order().map(StepOrder::fields).orElse(List.of()));
            control.setting("from").ifPresent(named::add);
            control.setting("until").ifPresent(named::add);
            assertTrue(fields.containsAll(named), () -> control.id() + " " + named + " " + fields);
        }
    }

    static List<Control> registers() {
        return CONTENT.controls().all().stream()
                .filter(control -> !control.fields().isEmpty())
                .toList();
    }

    private static Map<String, String> values(Control control, String value) {
        Map<String, String> values = new LinkedHashMap<>();
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (RegisterField field : control.fields()) {
            day = day.plusDays(35);
            values.put(field.id(), field.day() ? day.toString() : value);
        }
        // What different people write comes one after the other.
        values.keySet().removeAll(control.apart().stream().skip(1).toList());
        return values;
    }

    private static Handler handler(Control control, String account) {
        Unit place = CONTENT.divisions().of(control.place()).units().findFirst().orElseThrow();
        return new Handler(account, List.of(new Handler.Post(control.kind().tasks(), place)));
    }

    private ControlKind kind(Control control) {
        return kinds.stream()
                .filter(kind -> kind.id().equals(control.kind().id()))
                .findFirst()
                .orElseThrow();
    }

    private void plant(Connection connection, Control control, ClauseLine line, String what) throws SQLException {
        LocalDate first = LocalDate.parse(
                (line.period() + "-01-01").substring(0, "2026-01-01".length()), DateTimeFormatter.ISO_LOCAL_DATE);
        Item usual = control.items().stream()
                .findFirst()
                .orElseGet(() -> CONTENT.catalog()
                        .items()
                        .filter(item -> item.jurisdiction().equals(control.place()))
                        .findFirst()
                        .orElseThrow());
        new Planted(connection, control, first, usual.id()).plant(entries().plant(control, what));
    }

    private PlantedEntries entries() {
        return new PlantedEntries(CONTENT, registers);
    }

    private static Run run(Connection connection, Control control, ClauseLine line) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into control_run (control, place, period, due_on, next_try_at) values (?, ?, ?, ?, now()) returning id")) {
            insert.setString(1, control.id());
            insert.setString(2, control.place());
            insert.setString(3, line.period());
            insert.setObject(4, line.on());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new Run(
                        row.getLong(1),
                        line.period(),
                        line.on(),
                        line.on().atTime(3, 0).atZone(ChinaTime.ZONE).toInstant());
            }
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
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
