package org.bianmin.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The folder into which the site is written. Writes only what has changed since it was last written, and removes what it
 * wrote then and is gone now; a file that it never wrote is left alone. It remembers by a list of hashes in a hidden file
 * of the folder. Safe for several threads.
 */
final class OutputFolder {

    private static final String MANIFEST = ".bianmin-site";

    private final Path root;
    private final Map<String, String> before;
    private final Map<String, PublishedFile> now = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();

    OutputFolder(Path root) {
        this.root = root;
        this.before = readManifest();
    }

    void write(String path, byte[] content) {
        String hash = hash(content);
        if (now.put(path, new PublishedFile(hash, content.length)) != null) {
            throw new IllegalStateException("two pages are called " + path);
        }
        Path file = root.resolve(path);
        try {
            if (hash.equals(before.get(path)) && Files.exists(file) && Files.size(file) == content.length) {
                return;
            }
            createFolder(file.getParent());
            Files.write(file, content);
            written.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has been written so far, or was there already as it is. */
    SortedMap<String, PublishedFile> files() {
        return new TreeMap<>(now);
    }

    /** Removes what is gone and remembers what is there. */
    SiteReport finish() {
        List<String> gone =
                before.keySet().stream().filter(path -> !now.containsKey(path)).toList();
        try {
            for (String path : gone) {
                Files.deleteIfExists(root.resolve(path));
            }
            String manifest = new TreeMap<>(now)
                    .entrySet().stream()
                            .map(entry -> entry.getValue().hash() + " " + entry.getKey())
                            .collect(Collectors.joining("\n", "", "\n"));
            Files.writeString(root.resolve(MANIFEST), manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SiteReport(now.size(), written.get(), gone.size());
    }

    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();

    private void createFolder(Path folder) throws IOException {
        if (!folders.containsKey(folder)) {
            Files.createDirectories(folder);
            folders.put(folder, true);
        }
    }

    private Map<String, String> readManifest() {
        Path file = root.resolve(MANIFEST);
        Map<String, String> entries = new LinkedHashMap<>();
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).stream()
                        .map(line -> line.split(" ", 2))
                        .filter(parts -> parts.length == 2 && !parts[1].contains(".."))
                        .forEach(parts -> entries.put(parts[1], parts[0]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return entries;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
