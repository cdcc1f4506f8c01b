package org.bianmin.infra.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Kills the desk, its database, or both, at random moments while four clients post. */
public final class KillRounds {

    /** The exit code of a desk whose database has died too often. */
    private static final int DATABASE_LOST = 3;

    private static final int CLIENTS = 4;
    private static final int LONGEST = 2500;
    private static final int PAUSE = 20;
    private static final long PATIENCE = 240_000_000_000L;

    private final RunningDesk desk;
    private final Clients clients;
    private final Random random;
    private final Map<Kill, Integer> kills = new TreeMap<>();

    private int supervised;

    private KillRounds(RunningDesk desk, long seed) {
        this.desk = desk;
        this.clients = new Clients(desk, CLIENTS);
        this.random = new Random(seed);
    }

    /** {@code ROUNDS [SEED]}; ends with 1 if anything is wrong. */
    public static void main(String... args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        Path place = Files.createTempDirectory("bianmin-kill");
        RunningDesk desk = new RunningDesk(place.resolve("data"), place.resolve("log"));
        System.out.printf("%d rounds, seed %d, in %s%n", rounds, seed, place);
        KillRounds test = new KillRounds(desk, seed);
        boolean good = test.run(rounds);
        System.exit(good ? 0 : 1);
    }

    private boolean run(int rounds) throws IOException, InterruptedException, SQLException {
        long begun = System.nanoTime();
        desk.start();
        clients.start();
        try {
            for (int round = 1; round <= rounds; round++) {
                waitForAnswer();
                Thread.sleep(random.nextInt(LONGEST));
                Kill kill = Kill.values()[random.nextInt(Kill.values().length)];
                kill(kill);
                kills.merge(kill, 1, Integer::sum);
                System.out.printf("round %d: %s, %d acknowledged%n", round, kill.words, clients.count());
            }
            waitForAnswer();
            clients.stop();
            return tell(new Ledger(desk).compare(clients.acknowledged()), begun);
        } finally {
            clients.stop();
            desk.stop();
        }
    }

    private void kill(Kill kill) throws IOException, InterruptedException {
        List<ProcessHandle> database = desk.database();
        if (kill.database) {
            (kill.all ? database : database.subList(0, 1)).forEach(ProcessHandle::destroyForcibly);
        }
        if (kill.desk) {
            desk.process().destroyForcibly();
            desk.process().waitFor();
            desk.start();
        }
    }

    /**
     * Until somebody has been answered that asked after the kill; a desk that stays dead fails here. One that has given up because
     * its database died too often says so by its exit code and is started again, as its supervisor would.
     */
    private void waitForAnswer() throws IOException, InterruptedException {
        int before = clients.count() + CLIENTS;
        long deadline = System.nanoTime() + PATIENCE;
        while (clients.count() <= before) {
            if (!desk.process().isAlive() && desk.process().exitValue() == DATABASE_LOST) {
                desk.start();
                supervised++;
            }
            if (System.nanoTime() > deadline || !desk.process().isAlive()) {
                throw new IllegalStateException("the desk does not come back");
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean tell(Map<String, Integer> wrong, long begun) {
        kills.forEach((kill, count) -> System.out.printf("%6d kills of %s%n", count, kill.words));
        System.out.printf("%6d times the desk gave its database up and was started again%n", supervised);
        System.out.printf(
                "%6d acknowledged, %d attempts failed meanwhile, %d s%n",
                clients.count(), clients.failures(), (System.nanoTime() - begun) / 1_000_000_000L);
        wrong.forEach((kind, count) -> System.out.printf("%6d %s%n", count, kind));
        boolean good = wrong.values().stream().allMatch(count -> count == 0);
        System.out.println(good ? "PASSED" : "FAILED");
        return good;
    }

    private enum Kill {
        DESK("the desk", true, false, false),
        SERVER("the first process of the database", false, true, false),
        DATABASE("all processes of the database", false, true, true),
        BOTH("desk and database", true, true, true);

        private final String words;
        private final boolean desk;
        private final boolean database;
        private final boolean all;

        Kill(String words, boolean desk, boolean database, boolean all) {
            this.words = words;
            this.desk = desk;
            this.database = database;
            this.all = all;
        }
    }
}
