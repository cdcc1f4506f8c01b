package org.bianmin.infra.kill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bianmin.domain.cases.FormKey;

/** Starts a desk where it cannot work, and ends one under load as a supervisor does. */
public final class StartAndStop {

    private static final int CANNOT_START = 2;
    private static final int CLIENTS = 4;
    private static final int BEFORE_THE_END = 100;
    private static final int PAUSE = 20;
    private static final Duration END = Duration.ofSeconds(60);

    /** What a program ends with that ended because it was asked to. */
    private static final int TERMINATED = 128 + 15;

    private final Path place;
    private final List<String> as;

    private StartAndStop(Path place, List<String> as) {
        this.place = place;
        this.as = as;
    }

    /**
     * {@code PLACE [COMMAND …]}: an empty folder of the user whom the command becomes; in it, where there is a command, one named
     * {@code closed} that this user may only read. Ends with 1 if anything is wrong.
     */
    public static void main(String... args) throws Exception {
        StartAndStop test =
                new StartAndStop(Path.of(args[0]), Arrays.asList(args).subList(1, args.length));
        boolean good = test.portTaken();
        good &= test.as.isEmpty() || test.closedFolder();
        good &= test.endWhileStarting();
        good &= test.endUnderLoad();
        System.exit(good ? 0 : 1);
    }

    private boolean portTaken() throws Exception {
        RunningDesk desk = desk("taken");
        try (ServerSocket other = new ServerSocket(desk.port(), 1, InetAddress.getByName("localhost"))) {
            return told(
                    "a start on the port of another program, " + other.getLocalPort() + ", says so and leaves nothing",
                    refuses(desk, "已被别的程序占用", "is taken by another program"));
        }
    }

    private boolean closedFolder() throws Exception {
        return told(
                "a start in a folder that its user may only read says so",
                refuses(desk("closed"), "没有权限", "There is no right to use"));
    }

    private boolean endWhileStarting() throws Exception {
        RunningDesk desk = desk("early");
        desk.launch();
        while (desk.database().isEmpty() && desk.process().isAlive()) {
            Thread.sleep(PAUSE);
        }
        desk.process().destroy();
        boolean ended = desk.process().waitFor(END.toSeconds(), TimeUnit.SECONDS);
        return told(
                "a desk that is asked to end while it starts leaves no database running",
                ended && desk.database().isEmpty());
    }

    private boolean endUnderLoad() throws Exception {
        RunningDesk desk = desk("data");
        desk.start();
        Optional<Acknowledged> first =
                desk.apply(FormKey.draw(new SecureRandom()).value(), "The first");
        boolean good = told("a case is taken in and found again", first.isPresent() && desk.finds(first.get()));
        Clients clients = new Clients(desk, CLIENTS);
        clients.start();
        while (clients.count() < BEFORE_THE_END && desk.process().isAlive()) {
            Thread.sleep(PAUSE);
        }
        long begun = System.nanoTime();
        desk.process().destroy();
        boolean ended = desk.process().waitFor(END.toSeconds(), TimeUnit.SECONDS);
        System.out.printf(
                "       ended after %d ms, %d acknowledged by then%n",
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun), clients.count());
        clients.stop();
        good &= told(
                "it ends in time when it is asked to", ended && desk.process().exitValue() == TERMINATED);
        good &= told(
                "its database has ended before it, and cleanly", desk.database().isEmpty() && cleanly());
        desk.start();
        Map<String, Integer> wrong = new Ledger(desk).compare(clients.acknowledged());
        desk.stop();
        return good
                & told(
                        "all " + clients.count() + " acknowledged are there: " + wrong,
                        wrong.values().stream().allMatch(count -> count == 0));
    }

    private RunningDesk desk(String folder) throws IOException {
        return new RunningDesk(place.resolve(folder), place.resolve(folder + ".log"), as);
    }

    private boolean cleanly() throws IOException {
        List<String> lines = Files.readAllLines(place.resolve("data/postgres.log"));
        return lines.get(lines.size() - 1).contains("database system is shut down");
    }

    private static boolean refuses(RunningDesk desk, String zh, String en) throws IOException, InterruptedException {
        int code = desk.launch().waitFor();
        String said = desk.said();
        System.out.print(said.indent(7));
        return code == CANNOT_START
                && said.contains(zh)
                && said.contains(en)
                && !said.contains("\tat ")
                && desk.database().isEmpty();
    }

    private static boolean told(String what, boolean good) {
        System.out.printf("%s %s%n", good ? "PASSED" : "FAILED", what);
        return good;
    }
}
