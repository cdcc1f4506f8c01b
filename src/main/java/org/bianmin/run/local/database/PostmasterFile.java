package org.bianmin.run.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server writes into its data folder; it may have been left behind by one that was killed.
 *
 * @param pid its process
 * @param port where it listens; 0 while it does not say yet
 * @param ready whether it takes connections
 */
record PostmasterFile(long pid, int port, boolean ready) {

    private static final String NAME = "postmaster.pid";
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<PostmasterFile> read(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve(NAME));
            return number(lines, 0)
                    .map(pid -> new PostmasterFile(
                            pid,
                            number(lines, PORT_LINE).map(Long::intValue).orElse(0),
                            lines.size() > STATUS_LINE
                                    && lines.get(STATUS_LINE).strip().equals("ready")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static void delete(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }

    private static Optional<Long> number(List<String> lines, int index) {
        try {
            return lines.size() > index
                    ? Optional.of(Long.valueOf(lines.get(index).strip()))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
