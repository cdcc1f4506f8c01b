package org.bianmin.ground.log;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast the sequencer and the verification are: {@code mvn test -Dtest=LogBenchmark -DexcludedGroups=
 * -Dlog.entries=1000000 -Dlog.planned=10000000}. Prints how the database finds
 * what is pending, too, beside the question that was rejected.
 */
@Tag("load")
class LogBenchmark {

    private static final int ENTRIES = Integer.getInteger("log.entries", 1_000_000);
    private static final int PLANNED = Integer.getInteger("log.planned", 10_000_000);
    private static final int PENDING = 100;

    @Test
    void sequencerAndVerification() throws SQLException, IOException {
        try (LogDatabase database = new LogDatabase()) {
            fill(database, ENTRIES);
            long start = System.nanoTime();
            int sequenced = database.sequencer().run();
            report("sequencer", sequenced, start);
            start = System.nanoTime();
            LogReport report = new LogVerifier(database.desk(), database.keys, Clock.systemUTC())
                    .verify(List.of(database.kept.iterator()), finding -> {});
            report("verify-log", report.entries(), start);
            fill(database, PENDING);
            start = System.nanoTime();
            report("sequencer, the next minute", database.sequencer().run(), start);
        }
    }

    /** The leaves here have no true hashes: only the plan is looked at. */
    @Test
    void whatTheSequencerAsks() throws SQLException, IOException {
        try (LogDatabase database = new LogDatabase()) {
            database.tamper(
                    "insert into operation_log (at, role, actor, action, subject)"
                            + " select now(), 'citizen', 'citizen', 'case.received', 'EA-20261129-' || n from generate_series(1, "
                            + PLANNED + ") n",
                    "insert into log_leaf select n - 1, n, sha256('leaf') from generate_series(1, " + PLANNED + ") n");
            fill(database, PENDING);
            database.tamper("analyze");
            plan(
                    database,
                    "select e.id from log_pending p join operation_log e on e.id = p.entry order by p.entry limit 5000");
            plan(
                    database,
                    "select e.id from operation_log e where not exists (select from log_leaf l where l.entry = e.id)");
        }
    }

    private static void fill(LogDatabase database, int entries) {
        database.tamper(
                "set session_replication_role = origin",
                "insert into operation_log (at, role, actor, action, subject, commitment, data_key, salt_sealed)"
                        + " select now(), 'citizen', 'citizen', 'case.received', 'EA-20261129-' || n, sha256(n::text::bytea),"
                        + " gen_random_uuid(), sha256(n::text::bytea) || sha256(n::text::bytea) from generate_series(1, "
                        + entries
                        + ") n");
    }

    private static void report(String what, long entries, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-28s %,12d entries %8.3f s %,10.0f a second%n",
                what,
                entries,
                seconds,
                entries / seconds);
    }

    private static void plan(LogDatabase database, String query) throws SQLException {
        try (Connection connection = database.desk().getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines =
                        statement.executeQuery("explain (analyze, buffers, costs off, timing off) " + query)) {
            while (lines.next()) {
                System.out.println("    " + lines.getString(1));
            }
        }
    }
}
