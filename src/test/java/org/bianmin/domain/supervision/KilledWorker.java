package org.bianmin.domain.supervision;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.Linter;
import org.bianmin.domain.supervision.internal.ControlRunRows;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A worker in a process of its own, which takes a run, does its work, marks it as done, and then waits to be killed before it commits:
 * {@code CONTENT NOW KIND}, the kind being a class; without one, it waits as soon as it has taken the run.
 */
public final class KilledWorker {

    /** What it is told of the database and the keys: as the desk is, but for these names. */
    private static final List<String> SETTINGS = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "bianmin.keys.text");

    static final String READY = "ready ";
    /** How a process ends that was killed: 128 and the signal's number. */
    private static final int KILLED = 137;

    /** What the process that builds the desk has to know of where it stands. */
    private static final Pattern PASSED_ON = Pattern.compile("quarkus|maven|basedir|java\\.util\\.logging");

    private KilledWorker() {}

    public static void main(String... args) throws SQLException, IOException, ClassNotFoundException {
        Snapshot content = new ContentLoader(new Linter(List.of())).load(new ContentFolder(Path.of(args[0])));
        Instant now = Instant.parse(args[1]);
        try (Connection connection = DriverManager.getConnection(set(0), set(1), set(2))) {
            connection.setAutoCommit(false);
            ControlRunRows rows = new ControlRunRows(connection, now);
            ControlRunRows.Claimed claimed = rows.claim(ControlRunner.PAUSE).orElseThrow();
            connection.commit();
            String done = "";
            if (args.length > 2) {
                Wired desk = new Wired(connection, Clock.fixed(now, ZoneOffset.UTC), Keyring.parse(set(3)));
                rows.hold(claimed.id());
                Control control = content.controls().control(claimed.control()).orElseThrow();
                rows.done(
                        claimed.id(),
                        desk.make(Class.forName(args[2]).asSubclass(ControlKind.class))
                                .run(claimed.run(now), control, content, connection));
                desk.make(OperationLog.class)
                        .record(Actor.schedule(), Deed.of("control.run", control.id() + " " + claimed.name()));
                done = counts(connection, claimed.id());
            }
            System.out.println(READY + done);
            System.in.read();
            connection.commit();
        }
    }

    private static String set(int setting) {
        return System.getenv(variable(SETTINGS.get(setting)));
    }

    /** What stands in the environment of one that was started here. */
    static Map<String, String> settings() {
        return SETTINGS.stream().collect(Collectors.toMap(Function.identity(), name -> System.getenv(variable(name))));
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static String counts(Connection connection, long run) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select counts from control_run where id = ?")) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /**
     * Starts one, waits until it is where it is to be killed, kills it as {@code kill -9} does, and waits until the server has seen that
     * it is gone.
     *
     * @param kind null to kill it before it does anything
     * @return what it had counted
     */
    static String killed(long run, Path content, Instant now, Class<?> kind) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("-Xmx256m", KilledWorker.class.getName(), content.toString(), now.toString()));
        if (kind != null) {
            command.add(kind.getName());
        }
        return killed(run, command);
    }

    /** The same of a {@link KilledDesk}, which does not tell what it has counted. */
    static void killedDesk(long run, Path content, Instant now) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-Xmx512m"));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> PASSED_ON.matcher(name).lookingAt())
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(KilledDesk.class.getName(), content.toString(), now.toString()));
        killed(run, command);
    }

    private static String killed(long run, List<String> what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(what);
        ProcessBuilder builder = new ProcessBuilder(command);
        SETTINGS.forEach(setting -> builder.environment()
                .put(variable(setting), ConfigProvider.getConfig().getValue(setting, String.class)));
        Process worker = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = worker.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.startsWith(READY)) {
                line = said.readLine();
            }
            if (line == null) {
                throw new AssertionError("the worker ended with " + worker.waitFor());
            }
            worker.destroyForcibly();
            if (worker.waitFor() != KILLED) {
                throw new AssertionError("the worker was not killed");
            }
            // Until the server has seen that nobody is there any more, it keeps the row.
            while (Supervision.column("select id from control_run where id = ? for update skip locked", run)
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            return line.substring(READY.length());
        } finally {
            worker.destroyForcibly();
        }
    }
}
