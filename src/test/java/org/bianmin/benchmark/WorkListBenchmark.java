package org.bianmin.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bianmin.content.Snapshot;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseFinding;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WorkListFilter;
import org.bianmin.domain.cases.WorkListPlace;
import org.bianmin.domain.cases.WorkListRebuild;
import org.bianmin.domain.cases.internal.EventBatch;
import org.bianmin.domain.cases.internal.FindingRows;
import org.bianmin.domain.cases.internal.ProcessTables;
import org.bianmin.domain.cases.internal.WorkListQuery;
import org.bianmin.support.Content;
import org.bianmin.support.NamedQuery;

/**
 * How long offices wait for a page of their work list among millions of open cases, beside a question that costs nothing and one for
 * as many rows by their keys, on the same server; and how fast histories are told, the lists rebuilt and the cases checked. See
 * {@code infra/tests/work-list-benchmark}.
 */
public final class WorkListBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int CLIENTS = Integer.getInteger("clients", 16);
    private static final int SECONDS = Integer.getInteger("seconds", 10);
    private static final int PAGE = 50;
    private static final int FOLDED = 20_000;
    private static final double NANOS = 1e9;
    private static final double MILLI = 1e6;

    private final WorkListDatabase database;
    private final Rulebook book;
    private final List<Unit> villages = new ArrayList<>();

    private WorkListBenchmark(WorkListDatabase database) {
        this.database = database;
        Snapshot content = Content.snapshot(Content.real());
        this.book = Rulebook.of(content);
        content.catalog()
                .jurisdictions()
                .forEach(place -> content.divisions()
                        .of(place.id())
                        .units()
                        .filter(unit -> unit.village() != null)
                        .forEach(villages::add));
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args.length > 0 ? args[0] : "target"), "work-list-benchmark");
        try (WorkListDatabase database = new WorkListDatabase(folder.toAbsolutePath())) {
            new WorkListBenchmark(database).run();
        }
    }

    private void run() throws Exception {
        System.out.printf(
                "%d processors, %,d open cases in %,d villages, %d clients, %d seconds each%n",
                Runtime.getRuntime().availableProcessors(), ROWS, villages.size(), CLIENTS, SECONDS);
        long start = System.nanoTime();
        database.fill(ROWS, villages.stream().map(Unit::path).toList());
        System.out.printf("filled in %.0f s%n", (System.nanoTime() - start) / NANOS);
        fold();
        WorkListRebuild.Rebuilt rebuilt = WorkListRebuild.run(database.owner(), book);
        System.out.printf(
                "rebuild: %,d cases, %,d events in %.1f s, %,.0f events a second%n",
                rebuilt.cases(), rebuilt.events(), rebuilt.seconds(), rebuilt.events() / rebuilt.seconds());
        check();
        database.vacuum();
        Map<String, NamedQuery> queries = queries();
        System.out.printf("%-34s %10s %10s %10s%n", "", "p50 ms", "p95 ms", "a second");
        for (Map.Entry<String, NamedQuery> query : queries.entrySet()) {
            measure(query.getValue(), 1);
            double[] took = measure(query.getValue(), SECONDS);
            System.out.printf(
                    "%-34s %10.2f %10.2f %10.0f%n",
                    query.getKey(),
                    took[took.length / 2],
                    took[(int) (took.length * 0.95)],
                    took.length / (double) SECONDS);
        }
        for (Map.Entry<String, NamedQuery> query : queries.entrySet()) {
            explain(query.getKey(), query.getValue());
        }
    }

    /** One thread tells the histories of cases that have been read before; what others do on the machine is not counted. */
    private void fold() throws SQLException {
        List<List<CaseEvent>> histories;
        try (Connection connection = database.desk().getConnection()) {
            List<Long> ids = new ArrayList<>();
            for (long id = 1; id <= Math.min(ROWS, FOLDED); id++) {
                ids.add(id);
            }
            histories = new ArrayList<>(EventBatch.of(connection, ids).values());
        }
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long told = 0;
        long start = processor.getCurrentThreadCpuTime();
        while (processor.getCurrentThreadCpuTime() - start < SECONDS * NANOS) {
            for (List<CaseEvent> events : histories) {
                told += CaseHistory.of(book.processes(), events).position();
            }
        }
        System.out.printf(
                "histories told: %,.0f events a second of one core%n",
                told / ((processor.getCurrentThreadCpuTime() - start) / NANOS));
    }

    private void check() throws SQLException {
        try (Connection connection = database.desk().getConnection()) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            FindingRows rows = new FindingRows(connection, LocalDate.now(ZoneId.of("Asia/Shanghai")));
            long found = rows.replace(ProcessTables.of(book.processes()));
            List<CaseFinding> first = rows.first(3);
            connection.rollback();
            System.out.printf(
                    "check-cases: %d findings in %.1f s %s%n", found, (System.nanoTime() - start) / NANOS, first);
        }
    }

    private Map<String, NamedQuery> queries() throws SQLException {
        Unit village = villages.get(0);
        Unit town = village.above().orElseThrow();
        Unit place = town.above().orElseThrow();
        Map<String, NamedQuery> queries = new LinkedHashMap<>();
        queries.put("select 1", new NamedQuery("select 1", List.of()));
        queries.put("50 rows by their keys", byKeys());
        queries.put("village clerk", page(StaffRole.VILLAGE_CLERK, village, WorkListFilter.all(), null));
        queries.put("town window", page(StaffRole.TOWN_WINDOW, town, WorkListFilter.all(), null));
        queries.put(
                "town window, 20th page",
                page(StaffRole.TOWN_WINDOW, town, WorkListFilter.all(), placeAt(town, 20 * PAGE)));
        queries.put("county reviewer", page(StaffRole.COUNTY_REVIEWER, place, WorkListFilter.all(), null));
        queries.put(
                "county reviewer, in review",
                page(
                        StaffRole.COUNTY_REVIEWER,
                        place,
                        new WorkListFilter(false, null, false, null, "review", null),
                        null));
        queries.put(
                "county manager, overdue",
                page(StaffRole.MANAGER, place, new WorkListFilter(false, null, true, null, null, null), null));
        return queries;
    }

    private NamedQuery page(StaffRole role, Unit unit, WorkListFilter filter, WorkListPlace after) {
        WorkListQuery query = WorkListQuery.open(
                        book.divisions(),
                        new Handler("bench", List.of(new Post(role, unit))),
                        filter,
                        after,
                        LocalDate.now(ZoneId.of("Asia/Shanghai")),
                        PAGE + 1)
                .orElseThrow();
        return NamedQuery.of(query.sql(), query.values());
    }

    private NamedQuery byKeys() {
        StringBuilder keys = new StringBuilder();
        for (int row = 0; row < PAGE; row++) {
            keys.append(row == 0 ? "" : ", ").append(1 + (long) row * (ROWS / PAGE));
        }
        return new NamedQuery("select * from work_list where case_id in (" + keys + ")", List.of());
    }

    private WorkListPlace placeAt(Unit town, int offset) throws SQLException {
        try (Connection connection = database.desk().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select urgent_on, case_id from work_list where town = ? and closed_at is null"
                                + " order by urgent_on, case_id offset ? limit 1")) {
            select.setString(1, town.town());
            select.setInt(2, offset);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new WorkListPlace(row.getObject(1, LocalDate.class), row.getLong(2)) : null;
            }
        }
    }

    /** Milliseconds that each question took, sorted. */
    private double[] measure(NamedQuery query, int seconds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<Long>>> futures = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                futures.add(pool.submit(() -> ask(query, seconds)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> future : futures) {
                all.addAll(future.get());
            }
            double[] sorted = all.stream().mapToDouble(nanos -> nanos / MILLI).toArray();
            Arrays.sort(sorted);
            return sorted;
        } finally {
            pool.shutdown();
        }
    }

    private List<Long> ask(NamedQuery query, int seconds) throws SQLException {
        List<Long> took = new ArrayList<>();
        try (Connection connection = database.desk().getConnection();
                PreparedStatement statement = query.prepare(connection, "")) {
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < seconds * NANOS) {
                long start = System.nanoTime();
                try (ResultSet rows = statement.executeQuery()) {
                    int count = 0;
                    while (rows.next()) {
                        count++;
                    }
                    if (count == 0) {
                        throw new IllegalStateException("an empty page measures nothing: " + query.sql());
                    }
                }
                took.add(System.nanoTime() - start);
            }
        }
        return took;
    }

    private void explain(String name, NamedQuery query) throws SQLException {
        System.out.println("-- " + name);
        try (Connection connection = database.desk().getConnection();
                PreparedStatement statement = query.prepare(connection, "explain (analyze, buffers) ");
                ResultSet lines = statement.executeQuery()) {
            while (lines.next()) {
                System.out.println("   " + lines.getString(1));
            }
        }
    }
}
