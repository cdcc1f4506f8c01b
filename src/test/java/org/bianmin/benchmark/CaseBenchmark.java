package org.bianmin.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.support.Content;
import org.bianmin.support.TestRoles;

/**
 * How many cases a second the desk takes in, beside what pgbench reaches with the very statements that the desk sends for one
 * case, on the same server, which writes through to the disk. See {@code infra/tests/case-benchmark}.
 */
public final class CaseBenchmark {

    private static final int[] CLIENTS = {1, 4, 16};
    private static final Map<Integer, Double> GOALS = Map.of(1, 0.5, 4, 0.35, 16, 0.25);
    private static final int SECONDS = Integer.getInteger("seconds", 10);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private MeasuredDesk desk;

    private CaseBenchmark(Path folder) throws IOException {
        this.folder = folder;
        this.postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", folder.toString())
                .setServerConfig("log_filename", "statements.log")
                .setServerConfig("log_line_prefix", "%p ")
                .start();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args.length > 0 ? args[0] : "target"), "case-benchmark");
        CaseBenchmark benchmark = new CaseBenchmark(folder.toAbsolutePath());
        try {
            benchmark.run();
        } finally {
            benchmark.postgres.close();
        }
    }

    private void run() throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            TestRoles.make(connection);
        }
        try (MeasuredDesk started = start()) {
            desk = started;
            post(Duration.ofSeconds(SECONDS), 4);
            Path script = folder.resolve("case.sql");
            List<String> statements = statements();
            Files.write(script, statements);
            System.out.printf(
                    "%d processors, %s, %d rounds of %d seconds in turn%n",
                    Runtime.getRuntime().availableProcessors(), System.getProperty("os.version"), ROUNDS, SECONDS);
            System.out.println(String.join(" ", pgbench(1, script)));
            statements.forEach(line -> System.out.println("  " + line));
            System.out.printf("%8s %12s %12s %8s %6s%n", "clients", "desk/s", "pgbench/s", "ratio", "goal");
            for (int clients : CLIENTS) {
                List<Double> ours = new ArrayList<>();
                List<Double> theirs = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    ours.add(post(Duration.ofSeconds(SECONDS), clients));
                    theirs.add(transactions(pgbench(clients, script)));
                }
                double cases = median(ours);
                double transactions = median(theirs);
                System.out.printf(
                        "%8d %12.0f %12.0f %8.2f %6.2f%n",
                        clients, cases, transactions, cases / transactions, GOALS.get(clients));
            }
        }
    }

    private MeasuredDesk start() throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(TestRoles.environment(postgres.getPort()));
        settings.put("BIANMIN_CONTENT", Content.fixture().root().toString());
        settings.put("BIANMIN_BRAKES_SUBMISSIONS", String.valueOf(Integer.MAX_VALUE));
        return new MeasuredDesk(folder, List.of(), settings);
    }

    /** Cases that were acknowledged in a second. */
    private double post(Duration time, int clients) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                counts.add(pool.submit(() -> {
                    int taken = 0;
                    while (System.nanoTime() < end) {
                        apply();
                        taken++;
                    }
                    return taken;
                }));
            }
            int all = 0;
            for (Future<Integer> count : counts) {
                all += count.get();
            }
            return all / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdown();
        }
    }

    private void apply() throws IOException, InterruptedException {
        String body = """
            {"key":"%s","item":"east-1","language":"zh","answers":{"applicantName":"王 %s","documentKind":"resident-card",
            "documentNumber":"11010519491231002X","residentId":"11010519491231002X","mobile":"13800138000","telephone":"13800138000",
            "village":"东镇 大同村","request":"屋顶漏水","truthful":"yes"}}
            """.formatted(FormKey.draw(RANDOM).value(), Long.toString(RANDOM.nextLong(), 36));
        HttpResponse<String> answer = desk.post("submit-application", body);
        if (answer.statusCode() != 200 || !answer.body().contains("\"lookupSecret\":\"")) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
    }

    /** What the desk sends for one case, as the server has seen it, so that each run of it is another case. */
    private List<String> statements() throws Exception {
        Path log = folder.resolve("statements.log");
        while (true) {
            int before = Files.readString(log).length();
            setting("all");
            apply();
            setting("none");
            StatementLog seen = new StatementLog(Files.readString(log).substring(before));
            if (!seen.isMixed()) {
                return seen.script();
            }
        }
    }

    private void setting(String log) throws SQLException, InterruptedException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("alter system set log_statement = '" + log + "'");
            connection.createStatement().execute("select pg_reload_conf()");
        }
        Thread.sleep(1000);
    }

    private List<String> pgbench(int clients, Path script) {
        return List.of(
                System.getProperty("pgbench", "pgbench"),
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(postgres.getPort()),
                "-U",
                "postgres",
                "-c",
                String.valueOf(clients),
                "-j",
                String.valueOf(Math.min(clients, 2)),
                "-T",
                String.valueOf(SECONDS),
                "-f",
                script.toString(),
                TestRoles.DATABASE);
    }

    private static double transactions(List<String> command) throws IOException, InterruptedException {
        Process pgbench = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(pgbench.getInputStream().readAllBytes());
        if (pgbench.waitFor() != 0) {
            throw new IOException(said);
        }
        return said.lines()
                .filter(line -> line.startsWith("tps = "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[2]))
                .findFirst()
                .orElseThrow(() -> new IOException(said));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
