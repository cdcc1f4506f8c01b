package org.bianmin.infra.kill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.domain.cases.FormKey;

/** Fills the disk of a desk that serves and of one that starts, and makes it read-only. */
public final class FullDisk {

    private static final int POSTS = 20;
    private static final int CANNOT_START = 2;
    private static final int BLOCK = 1 << 16;

    private final Path home;
    private final Path log;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final SecureRandom random = new SecureRandom();
    private int form;

    private FullDisk(Path home, Path log) {
        this.home = home;
        this.log = log;
    }

    /**
     * {@code full HOME LOG}: a data folder alone on a small disk, and a file on another; {@code read-only HOME LOG}: when that disk
     * cannot be written. Ends with 1 if anything is wrong.
     */
    public static void main(String... args) throws Exception {
        FullDisk test = new FullDisk(Path.of(args[1]), Path.of(args[2]));
        boolean good = args[0].equals("full")
                ? test.run()
                : told("a start on a read-only disk says so", test.refuses("只读", "read-only"));
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws Exception {
        RunningDesk desk = new RunningDesk(home, log);
        desk.start();
        boolean good = told("posts with room are acknowledged", post(desk) == POSTS);
        Path filler = fill();
        int whenFull = post(desk);
        System.out.printf("       %d of %d posts acknowledged on the full disk%n", whenFull, POSTS);
        Files.delete(filler);
        good &= told("posts with room again are acknowledged", post(desk) == POSTS);
        Map<String, Integer> wrong = new Ledger(desk).compare(acknowledged);
        good &= told(
                "all " + acknowledged.size() + " acknowledged are there: " + wrong,
                wrong.values().stream().allMatch(count -> count == 0));
        desk.stop();

        filler = fill();
        good &= told("a start on a full disk says so", refuses("磁盘已满", "The disk is full"));
        Files.delete(filler);
        return good;
    }

    private int post(RunningDesk desk) {
        int count = 0;
        for (int i = 0; i < POSTS; i++) {
            Optional<Acknowledged> receipt =
                    desk.apply(FormKey.draw(random).value(), "Fill " + Clients.letters(form++));
            receipt.ifPresent(acknowledged::add);
            count += receipt.isPresent() ? 1 : 0;
        }
        return count;
    }

    private boolean refuses(String zh, String en) throws IOException, InterruptedException {
        Path own = Files.createTempFile("bianmin-refusal", ".log");
        int code = new RunningDesk(home, own).launch().waitFor();
        String said = Files.readString(own);
        System.out.print(said.indent(7));
        return code == CANNOT_START && said.contains(zh) && said.contains(en) && !said.contains("\tat ");
    }

    private Path fill() throws IOException {
        Path filler = home.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] block = new byte[BLOCK];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            return filler;
        }
    }

    private static boolean told(String what, boolean good) {
        System.out.printf("%s %s%n", good ? "PASSED" : "FAILED", what);
        return good;
    }
}
