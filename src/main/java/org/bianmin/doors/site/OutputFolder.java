package org.bianmin.doors.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder into which the site is written. Writes only what has changed since it was last written, and removes what it
 * wrote then and is gone now; a file that it never wrote is left alone. Safe for several threads.
 */
final class OutputFolder {

    private final Path root;
    private final Manifest manifest;
    private final Manifest.Contents before;
    private final Inputs inputs;
    private final Map<String, PublishedFile> now = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Deque<Draft> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger drafts = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private boolean begun;

    /** @param inputs what the pages of this run are made of */
    OutputFolder(Path root, Inputs inputs) throws IOException {
        Files.createDirectories(root);
        this.root = root;
        this.manifest = new Manifest(root);
        this.before = manifest.read();
        this.inputs = inputs;
    }

    /**
     * What is in a folder, if all of it is there as a run has left it that had these inputs.
     *
     * @param everything the digest of all inputs
     */
    static Optional<SiteReport> unchanged(Path root, String everything) throws IOException {
        Manifest.Contents contents = new Manifest(root).read();
        return everything.equals(contents.inputs().get(Inputs.EVERYTHING))
                        && contents.files().entrySet().parallelStream()
                                .allMatch(file -> isThere(
                                        root.resolve(file.getKey()),
                                        file.getValue().size()))
                ? Optional.of(new SiteReport(contents.files().size(), 0, 0, 0))
                : Optional.empty();
    }

    /** Makes a page and writes it, unless it is there and made of the same. */
    void put(SitePage page) {
        if (!keep(page.path(), page.part())) {
            write(page);
        }
    }

    private boolean keep(String path, String part) {
        String digest = inputs.digests().get(part);
        PublishedFile there = before.files().get(path);
        if (digest == null || there == null || !digest.equals(before.inputs().get(part))) {
            return false;
        }
        return isThere(root.resolve(path), there.size()) && remember(path, there);
    }

    private boolean remember(String path, PublishedFile file) {
        if (now.put(path, file) != null) {
            throw new IllegalStateException("two pages are called " + path);
        }
        return true;
    }

    void write(SitePage page) {
        Draft draft = draft();
        try (draft) {
            page.content().writeTo(draft);
            PublishedFile published = draft.published();
            remember(page.path(), published);
            made.incrementAndGet();
            Path file = root.resolve(page.path());
            if (!published.equals(before.files().get(page.path())) || !isThere(file, published.size())) {
                begin();
                createFolder(file.getParent());
                draft.moveTo(file);
                written.incrementAndGet();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            idle.push(draft);
        }
    }

    /** One that nobody uses: as many are made as there are threads. */
    private Draft draft() {
        Draft unused = idle.poll();
        return unused != null ? unused : new Draft(root.resolve(".draft-" + drafts.incrementAndGet()));
    }

    /** What has been written so far, or was there already as it is. */
    SortedMap<String, PublishedFile> files() {
        return new TreeMap<>(now);
    }

    /** Removes what is gone and remembers what is there. */
    SiteReport finish() throws IOException {
        List<String> gone = before.files().keySet().stream()
                .filter(path -> !now.containsKey(path))
                .toList();
        if (!gone.isEmpty() || !inputs.digests().equals(before.inputs())) {
            begin();
        }
        for (String path : gone) {
            Files.deleteIfExists(root.resolve(path));
        }
        if (begun) {
            manifest.end(new TreeMap<>(now), inputs.digests());
        }
        return new SiteReport(now.size(), made.get(), written.get(), gone.size());
    }

    private synchronized void begin() throws IOException {
        if (!begun) {
            manifest.begin();
            begun = true;
        }
    }

    private static boolean isThere(Path file, long size) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).size() == size;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }
}
