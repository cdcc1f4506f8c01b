package org.bianmin.domain.supervision;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.Linter;
import org.bianmin.domain.supervision.internal.ControlRunRows;
import org.bianmin.domain.supervision.kind.OverdueKind;

/**
 * A worker in a process of its own, which takes a run, does its work, and then waits to be killed before it commits: {@code URL CONTENT
 * NOW WHERE}, where it waits being {@code claimed} or {@code worked}.
 */
public final class KilledWorker {

    private KilledWorker() {}

    public static void main(String... args) throws SQLException, IOException {
        Snapshot content = new ContentLoader(new Linter(List.of())).load(new ContentFolder(Path.of(args[1])));
        Instant now = Instant.parse(args[2]);
        try (Connection connection = DriverManager.getConnection(args[0])) {
            connection.setAutoCommit(false);
            ControlRunRows rows = new ControlRunRows(connection, now);
            ControlRunRows.Claimed claimed = rows.claim(ControlRunner.PAUSE).orElseThrow();
            connection.commit();
            if (args[3].equals("worked")) {
                rows.hold(claimed.id());
                Control control = content.controls().control(claimed.control()).orElseThrow();
                rows.done(
                        claimed.id(),
                        new OverdueKind()
                                .run(
                                        new ControlKind.Run(claimed.id(), claimed.period(), claimed.dueOn(), now),
                                        control,
                                        content,
                                        connection));
            }
            System.out.println("ready");
            System.in.read();
            connection.commit();
        }
    }

    /** Starts one, waits until it is where it is to be killed, and kills it as {@code kill -9} does. */
    static int killed(String url, Path content, Instant now, String where) throws IOException, InterruptedException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWorker.class.getName(),
                        url,
                        content.toString(),
                        now.toString(),
                        where)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = worker.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("ready")) {
                line = said.readLine();
            }
            if (line == null) {
                throw new AssertionError("the worker ended with " + worker.waitFor());
            }
            worker.destroyForcibly();
            return worker.waitFor();
        } finally {
            worker.destroyForcibly();
        }
    }
}
