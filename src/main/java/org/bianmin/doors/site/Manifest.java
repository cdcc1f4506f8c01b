package org.bianmin.doors.site;

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
 * The list of what a run has written, in a hidden file of the folder: a line {@code hash size path} for each file, and before
 * them a line {@code = digest part} for each part of the site that was made of known inputs. While a run writes, the list has
 * another name: one that did not come to its end must not be believed to have left the files as the list says.
 */
final class Manifest {

    private static final String NAME = ".bianmin-site";
    private static final String UNFINISHED = ".bianmin-site-unfinished";
    private static final PublishedFile UNKNOWN = new PublishedFile(0, 0, -1);
    private static final String PART = "=";
    private static final int COLUMNS = 3;

    private final Path file;
    private final Path unfinished;

    Manifest(Path root) {
        this.file = root.resolve(NAME);
        this.unfinished = root.resolve(UNFINISHED);
    }

    /**
     * What a run has left.
     *
     * @param files by path; unknown ones fit nothing
     * @param inputs the digest of the inputs of each part that had any
     */
    record Contents(Map<String, PublishedFile> files, Map<String, String> inputs) {}

    /** What is there; all of it unknown where nobody knows how a run has left it. */
    Contents read() throws IOException {
        Contents contents = new Contents(new HashMap<>(), new HashMap<>());
        read(file, contents);
        if (Files.exists(unfinished)) {
            read(unfinished, contents);
            contents.files().replaceAll((path, known) -> UNKNOWN);
            contents.inputs().clear();
        }
        return contents;
    }

    private static void read(Path list, Contents contents) throws IOException {
        if (!Files.exists(list)) {
            return;
        }
        try (Stream<String> lines = Files.lines(list)) {
            lines.map(line -> line.split(" ", COLUMNS))
                    .filter(columns -> columns.length == COLUMNS)
                    .forEach(columns -> {
                        if (columns[0].equals(PART)) {
                            contents.inputs().put(columns[2], columns[1]);
                        } else if (isBelow(columns[2])) {
                            contents.files().put(columns[2], published(columns[0], columns[1]));
                        }
                    });
        }
    }

    private static PublishedFile published(String hash, String size) {
        try {
            return hash.length() == PublishedFile.DIGITS ? PublishedFile.of(hash, Long.parseLong(size)) : UNKNOWN;
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
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
    void end(SortedMap<String, PublishedFile> files, SortedMap<String, String> inputs) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, String> part : inputs.entrySet()) {
                out.write(PART + " " + part.getValue() + " " + part.getKey() + "\n");
            }
            for (Map.Entry<String, PublishedFile> entry : files.entrySet()) {
                PublishedFile published = entry.getValue();
                out.write(published.hash() + " " + published.size() + " " + entry.getKey() + "\n");
            }
        }
        Files.deleteIfExists(unfinished);
    }
}
