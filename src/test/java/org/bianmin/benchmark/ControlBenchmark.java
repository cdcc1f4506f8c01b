package org.bianmin.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.control.ControlShape;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.folder.Problems;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.internal.ControlRunRows;
import org.bianmin.domain.supervision.internal.SampleSize;
import org.bianmin.domain.supervision.internal.SampleUnitRows;
import org.bianmin.domain.supervision.internal.StratifiedSample;
import org.bianmin.domain.supervision.kind.OffHoursKind;
import org.bianmin.domain.supervision.kind.RepeatedRequestKind;
import org.bianmin.domain.supervision.kind.SpotCheckKind;
import org.bianmin.support.Content;

/** How long the supervision controls take among millions of cases. See {@code infra/tests/control-benchmark}. */
public final class ControlBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int TOWNS = Integer.getInteger("towns", 41_352);
    private static final int REPEATS = Integer.getInteger("repeats", 5);
    /** Of a county: near the average, and a divisor of the number of all. */
    private static final int TOWNS_EACH = 12;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2025-12-31T20:00:00Z");

    private static final String NOTHING = "what finds nothing measures nothing: ";
    private static final String SCAN = "select count(*) from work_list where received_at is not null";

    private static final String FRAME = """
            select c.number, coalesce(w.town, '') from service_case c left join work_list w on w.case_id = c.id
            where c.item = ? and c.received_at >= ? and c.received_at < ?
            """;

    private static final String DRAW = """
            insert into sample_draw (control, item, month, rate_percent, minimum, seed, reason, frame_size, sample_size, drawn_at, drawn_by)
            values (?, ?, ?, 5, 1, ?, 'measured', ?, 0, now(), 'schedule') returning id
            """;

    private static final String ASKED_AGAIN = """
            select w.number from case_event e join work_list w on w.case_id = e.case_id
            where e.action = 'ask-papers' and e.at >= ? and e.at < ? and w.place = 'tunchang'
                and (select count(*) from case_event o where o.case_id = e.case_id and o.action = 'ask-papers') > 1
            group by w.number
            """;

    private static final String AT_NIGHT = """
            select e.actor, (e.at at time zone 'Asia/Shanghai')::date, e.unit, count(*) from case_event e join work_list w on w.case_id = e.case_id
            where e.at >= ? and e.at < ? and w.place = 'tunchang' and e.unit is not null
                and ((e.at at time zone 'Asia/Shanghai')::time < '08:30' or (e.at at time zone 'Asia/Shanghai')::time >= '18:00')
            group by 1, 2, 3
            """;

    private final ControlDatabase database;
    private final Snapshot content;
    private final Map<String, ControlShape> shapes = new HashMap<>();

    /** Opened once, as a pool would: what a connection costs is not measured. */
    private final Connection connection;

    private ControlBenchmark(ControlDatabase database, Snapshot content) throws SQLException {
        this.database = database;
        this.content = content;
        this.connection = database.desk().getConnection();
        connection.setAutoCommit(false);
        ControlsReader.kinds(Content.real(), new Problems()).forEach(shape -> shapes.put(shape.id(), shape));
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args.length > 0 ? args[0] : "target"), "control-benchmark");
        try (ControlDatabase database = new ControlDatabase(folder.toAbsolutePath())) {
            Snapshot content = Content.snapshot(Content.real());
            new ControlBenchmark(database, content).run();
            DeskMemory.measure(folder.toAbsolutePath(), database, content);
        }
    }

    private void run() throws Exception {
        System.out.printf(
                "%d processors, Java %s, %,d cases of a year, %,d towns, medians of %d%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), ROWS, TOWNS, REPEATS);
        double filled = timed(() -> database.fill(ROWS, days()));
        System.out.printf("filled in %.0f s%n", filled);
        double scan = median(repeat -> query(SCAN));
        System.out.printf("%-52s %9.3f s%n", "one sequential scan of the work list", scan);
        double large = median(repeat -> draw(ControlDatabase.LARGE, repeat));
        double small = median(repeat -> draw(ControlDatabase.SMALL, repeat));
        told("the sample of a month, beside the scan", large, scan, 2);
        told("the sample, ten times the frame", large, small, 12);
        told("an unannounced check of two items of a year, beside", median(this::spotCheck), scan, 2);
        alerts("papers asked for twice", new RepeatedRequestKind(), "repeated-request", Map.of(), ASKED_AGAIN);
        alerts("acts out of hours", new OffHoursKind(), "off-hours", Map.of("hours", "08:30-18:00"), AT_NIGHT);
        dueRuns();
    }

    private void alerts(String what, ControlKind kind, String id, Map<String, String> with, String plain)
            throws Exception {
        double sql = median(
                repeat -> query(plain, from(month(repeat)), from(month(repeat).plusMonths(1))));
        double large = median(repeat -> eachDay(kind, id, ControlDatabase.LARGE, month(repeat), with));
        double small = median(repeat -> eachDay(kind, id, ControlDatabase.SMALL, month(repeat), with));
        told(what + " in a month, beside plain SQL", large, sql, 1.5);
        told(what + ", ten times the cases", large, small, 12);
    }

    private void dueRuns() throws Exception {
        DueRuns runs = new DueRuns(database.desk(), shapes.get("overdue"), Clock.fixed(NOW, ZoneOffset.UTC));
        int counties = TOWNS / TOWNS_EACH;
        double planned = median(repeat -> database.forget(), repeat -> runs.plan(counties, TOWNS_EACH));
        double tenth = median(repeat -> due(runs, counties / 10), repeat -> runs.work(1));
        double one = median(repeat -> due(runs, counties), repeat -> runs.work(1));
        double two = median(repeat -> due(runs, counties), repeat -> runs.work(2));
        int all = counties * (TOWNS_EACH + 1);
        System.out.printf(
                "%-52s %9.3f s for %,d runs of %,d towns and %,d counties%n",
                "finding what is due, town by town", planned, all, counties * TOWNS_EACH, counties);
        System.out.printf("%-52s %9.3f s, %,.0f runs a second%n", "carrying these out, one worker", one, all / one);
        told("ten times the towns", one, tenth, 12);
        System.out.printf(
                "%-52s %9.3f s / %.3f s = %.2f (at least 1.6)%n", "one worker, beside two", one, two, one / two);
    }

    private void due(DueRuns runs, int counties) throws SQLException {
        database.forget();
        runs.plan(counties, TOWNS_EACH);
        database.analyze();
    }

    private void draw(String place, int repeat) throws SQLException {
        YearMonth month = month(repeat);
        String item = place + "-4";
        Map<String, String> frame = new HashMap<>();
        try (PreparedStatement select = set(FRAME, item, from(month), from(month.plusMonths(1)));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                frame.put(rows.getString(1), rows.getString(2));
            }
        }
        String seed = String.valueOf(repeat);
        List<StratifiedSample.Lot> lots = new StratifiedSample(new SampleSize(5, 1)).of(seed, frame);
        try (PreparedStatement insert = set(DRAW, "sampling-" + item, item, month.atDay(1), seed, frame.size());
                ResultSet row = insert.executeQuery()) {
            row.next();
            new SampleUnitRows(connection).add(row.getLong(1), lots);
        }
        connection.commit();
    }

    private void spotCheck(int repeat) throws SQLException {
        find(
                new SpotCheckKind(),
                "spot-check",
                ControlDatabase.LARGE,
                LocalDate.of(ControlDatabase.YEAR, 12, 30 - repeat).toString(),
                Map.of("size", "5", "meanDays", "20"));
    }

    /** As it is in operation: a run for each day of the month. */
    private void eachDay(ControlKind kind, String id, String place, YearMonth month, Map<String, String> with)
            throws SQLException {
        long found = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            found += find(kind, id, place, month.atDay(day).toString(), with);
        }
        if (found == 0) {
            throw new IllegalStateException(NOTHING + id + " " + month);
        }
    }

    /** The working days of the year. */
    private List<LocalDate> days() {
        return LocalDate.of(ControlDatabase.YEAR, 1, 1)
                .datesUntil(LocalDate.of(ControlDatabase.YEAR + 1, 1, 1))
                .filter(content.calendar().workingDays()::isWorkingDay)
                .toList();
    }

    private long find(ControlKind kind, String id, String place, String period, Map<String, String> with)
            throws SQLException {
        long run;
        try (PreparedStatement insert = set(
                        "insert into control_run (control, place, period, due_on, next_try_at) values (?, ?, ?, ?, now()) returning id",
                        id + "-" + place,
                        place,
                        period,
                        LocalDate.of(ControlDatabase.YEAR, 12, 31));
                ResultSet row = insert.executeQuery()) {
            row.next();
            run = row.getLong(1);
        }
        new ControlRunRows(connection, NOW).hold(run);
        long found = kind.run(
                        new ControlKind.Run(run, period, LocalDate.of(ControlDatabase.YEAR, 12, 31), NOW),
                        DueRuns.control(place, id + "-" + place, shapes.get(id), items(id), with),
                        content,
                        connection)
                .counts()
                .get("opened");
        connection.commit();
        return found;
    }

    /** As many as the spot checks of the large place name; the alerts look at all. */
    private List<Item> items(String kind) {
        return kind.equals("spot-check")
                ? Stream.of("tunchang-4", "tunchang-5")
                        .map(id -> content.catalog().item(id).orElseThrow())
                        .toList()
                : List.of();
    }

    private void query(String sql, Object... values) throws SQLException {
        try (PreparedStatement select = set(sql, values);
                ResultSet rows = select.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            if (count == 0) {
                throw new IllegalStateException(NOTHING + sql);
            }
        }
        connection.commit();
    }

    private PreparedStatement set(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }

    /** Another month each time, so that nothing has been found or drawn before. */
    private static YearMonth month(int repeat) {
        return YearMonth.of(ControlDatabase.YEAR, 2 + repeat % 10);
    }

    private static Object from(YearMonth month) {
        return month.atDay(1).atStartOfDay(CHINA).toOffsetDateTime();
    }

    private static void told(String what, double took, double beside, double most) {
        System.out.printf("%-52s %9.3f s / %.3f s = %.2f (at most %.1f)%n", what, took, beside, took / beside, most);
    }

    private interface Work {
        void of(int repeat) throws Exception;
    }

    private static double median(Work work) throws Exception {
        return median(repeat -> {}, work);
    }

    private static double median(Work before, Work work) throws Exception {
        double[] took = new double[REPEATS];
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            int now = repeat;
            before.of(now);
            took[repeat] = timed(() -> work.of(now));
        }
        Arrays.sort(took);
        return took[REPEATS / 2];
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double timed(Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
