package org.bianmin.doors.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run has left in a folder, as a hidden file there says: a line {@code = fingerprint}, a line {@code hash size path} for
 * each file, and a line {@code + time path} for each asset of an earlier release. While a run writes into the folder, the file
 * has another name: a run that did not come to its end must not be believed to have left the files as the list says.
 *
 * @param fingerprint of what the site was made of; empty where that is not known
 * @param files by path; unknown ones fit nothing
 * @param formerAssets by path, each with the time at which a release came that did not have it
 */
record BuildManifest(
        String fingerprint, SortedMap<String, PublishedFile> files, SortedMap<String, Instant> formerAssets) {

    private static final String NAME = ".bianmin-site";
    private static final String UNFINISHED = ".bianmin-site-unfinished";
    private static final PublishedFile UNKNOWN = new PublishedFile(0, 0, -1);
    private static final String MADE_OF = "=";
    private static final String FORMER = "+";
    private static final int COLUMNS = 3;

    /** Of a folder of which nothing is known. */
    static BuildManifest unknown() {
        return new BuildManifest("", new TreeMap<>(), new TreeMap<>());
    }

    /** Whether a run has written into a folder, to its end or not. */
    static boolean isIn(Path folder) {
        return isComplete(folder) || Files.exists(folder.resolve(UNFINISHED), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a run has come to its end there, and none has begun since. */
    static boolean isComplete(Path folder) {
        return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /** What is in a folder. Of one that a run has left unfinished it is known only which files are the generator's. */
    static BuildManifest read(Path folder) throws IOException {
        BuildManifest whole = readList(folder.resolve(NAME));
        if (!Files.exists(folder.resolve(UNFINISHED))) {
            return whole;
        }
        BuildManifest unfinished = readList(folder.resolve(UNFINISHED));
        unfinished.files.putAll(whole.files);
        unfinished.files.replaceAll((path, known) -> UNKNOWN);
        return new BuildManifest("", unfinished.files, new TreeMap<>());
    }

    private static BuildManifest readList(Path list) throws IOException {
        BuildManifest read = unknown();
        String fingerprint = "";
        for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
            String[] columns = line.split(" ", COLUMNS);
            if (columns[0].equals(MADE_OF)) {
                fingerprint = columns.length == 2 ? columns[1] : "";
            } else if (columns.length == COLUMNS && isBelow(columns[2])) {
                read.add(columns[0], columns[1], columns[2]);
            }
        }
        return new BuildManifest(fingerprint, read.files, read.formerAssets);
    }

    private void add(String hash, String value, String path) {
        try {
            if (hash.equals(FORMER)) {
                formerAssets.put(path, Instant.parse(value));
            } else {
                boolean whole = hash.length() == PublishedFile.DIGITS;
                files.put(path, whole ? PublishedFile.of(hash, Long.parseLong(value)) : UNKNOWN);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            files.put(path, UNKNOWN);
        }
    }

    /** Whatever somebody has written into the list, nothing outside of the folder is touched. */
    private static boolean isBelow(String path) {
        return !path.startsWith("/") && !path.contains("..") && !path.contains(":") && !path.contains("\\");
    }

    /** Before the first file of a folder is changed. Marks a new one too: what is left of the run is known by it. */
    static void begin(Path folder, Disk disk) throws IOException {
        if (isComplete(folder)) {
            disk.move(folder.resolve(NAME), folder.resolve(UNFINISHED));
        } else if (!isIn(folder)) {
            disk.write(folder.resolve(UNFINISHED), list -> {});
        }
    }

    /** After the last. */
    void write(Path folder, Disk disk) throws IOException {
        Path complete = folder.resolve(NAME + "-new");
        disk.write(complete, this::writeTo);
        disk.force(complete);
        disk.move(complete, folder.resolve(NAME));
        disk.delete(folder.resolve(UNFINISHED));
    }

    private void writeTo(OutputStream out) throws IOException {
        StringBuilder list = new StringBuilder();
        list.append(MADE_OF).append(' ').append(fingerprint).append('\n');
        formerAssets.forEach((path, since) -> line(list, FORMER, since, path));
        files.forEach((path, file) -> line(list, file.hash(), file.size(), path));
        out.write(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder list, String first, Object second, String path) {
        list.append(first).append(' ').append(second).append(' ').append(path).append('\n');
    }
}
