package org.bianmin.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The list of what a run has written, with its hashes, in a hidden file of the folder. While a run writes, the list has
 * another name: one that did not come to its end must not be believed to have left the files as the list says.
 */
final class Manifest {

    private static final String NAME = ".bianmin-site";
    private static final String UNFINISHED = ".bianmin-site-unfinished";
    private static final String UNKNOWN = "?";

    private final Path file;
    private final Path unfinished;

    Manifest(Path root) {
        this.file = root.resolve(NAME);
        this.unfinished = root.resolve(UNFINISHED);
    }

    /** Hashes by path; a hash that fits nothing where it is not known how a file was left. */
    Map<String, String> read() throws IOException {
        Map<String, String> entries = new HashMap<>();
        read(file, entries);
        if (Files.exists(unfinished)) {
            read(unfinished, entries);
            entries.replaceAll((path, hash) -> UNKNOWN);
        }
        return entries;
    }

    private static void read(Path list, Map<String, String> entries) throws IOException {
        if (!Files.exists(list)) {
            return;
        }
        try (Stream<String> lines = Files.lines(list)) {
            lines.forEach(line -> {
                int space = line.indexOf(' ');
                if (space > 0 && isBelow(line.substring(space + 1))) {
                    entries.put(line.substring(space + 1), line.substring(0, space));
                }
            });
        }
    }

    /** Whatever somebody has written into the list, nothing outside of the folder is removed. */
    private static boolean isBelow(String path) {
        return !path.startsWith("/") && !path.contains("..") && !path.contains(":");
    }

    /** Before the first file is changed. */
    void begin() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** After the last. */
    void end(SortedMap<String, PublishedFile> files) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, PublishedFile> entry : files.entrySet()) {
                out.write(entry.getValue().hash() + " " + entry.getKey() + "\n");
            }
        }
        Files.deleteIfExists(unfinished);
    }
}
