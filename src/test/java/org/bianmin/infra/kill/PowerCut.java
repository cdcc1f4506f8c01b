package org.bianmin.infra.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Posts to a desk whose data lie on a disk image, copies the image as it is, and looks for everything on the copy. */
public final class PowerCut {

    private static final int CLIENTS = 4;
    private static final int MILLIS = 1000;

    /**
     * Shuts a mounted ext4 down without writing its journal ({@code EXT4_IOC_SHUTDOWN}, {@code NOLOGFLUSH}): from that moment
     * nothing reaches the image, as when the current fails, so that its copy is of one moment.
     */
    private static final String SHUT_DOWN =
            "open(my $f, '<', $ARGV[0]) or die $!; my $how = pack('L', 2); ioctl($f, 0x8004587d, $how) or die $!";

    private PowerCut() {}

    /**
     * {@code cut HOME IMAGE COPY LEDGER SECONDS}, and after the copy has been mounted {@code check HOME LEDGER}; ends with 1 if
     * anything is wrong.
     */
    public static void main(String... args) throws Exception {
        if (args[0].equals("cut")) {
            cut(Path.of(args[1]), args[2], args[3], Path.of(args[4]), Integer.parseInt(args[5]));
        } else {
            System.exit(check(Path.of(args[1]), Path.of(args[2])) ? 0 : 1);
        }
    }

    private static void cut(Path home, String image, String copy, Path ledger, int seconds) throws Exception {
        RunningDesk desk = new RunningDesk(home, ledger.resolveSibling("log"));
        desk.start();
        Clients clients = new Clients(desk, CLIENTS);
        clients.start();
        Thread.sleep((long) seconds * MILLIS);
        signal("STOP", desk);
        run("perl", "-e", SHUT_DOWN, home.toString());
        List<Acknowledged> acknowledged = clients.acknowledged();
        run("cp", "--sparse=always", image, copy);
        Acknowledged.write(ledger, acknowledged);
        desk.process().destroyForcibly();
        desk.database().forEach(ProcessHandle::destroyForcibly);
        clients.stop();
        System.out.printf("cut after %d s, %d acknowledged%n", seconds, acknowledged.size());
    }

    private static boolean check(Path home, Path ledger) throws Exception {
        RunningDesk desk = new RunningDesk(home, ledger.resolveSibling("log"));
        desk.start();
        try {
            List<Acknowledged> acknowledged = Acknowledged.read(ledger);
            Map<String, Integer> wrong = new Ledger(desk).compare(acknowledged);
            wrong.forEach((kind, count) -> System.out.printf("%6d %s%n", count, kind));
            boolean good = !acknowledged.isEmpty() && wrong.values().stream().allMatch(count -> count == 0);
            System.out.println(good ? "PASSED" : "FAILED");
            return good;
        } finally {
            desk.stop();
        }
    }

    private static void signal(String signal, RunningDesk desk) throws IOException, InterruptedException {
        run("kill", "-" + signal, String.valueOf(desk.process().pid()));
        for (ProcessHandle process : desk.database()) {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }
}
