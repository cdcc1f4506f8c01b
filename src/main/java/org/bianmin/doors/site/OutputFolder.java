package org.bianmin.doors.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder into which a run puts its files. What a run before has left as it is now is kept. Follows no symbolic link: one
 * that stands in the place of a file or folder of the site is replaced. Safe for several threads.
 */
abstract class OutputFolder {

    protected final Path root;
    protected final Path base;
    protected final BuildManifest before;
    protected final Disk disk;
    protected final Queue<Path> written = new ConcurrentLinkedQueue<>();
    protected final Set<Path> folders = new HashSet<>();
    private final Map<String, PublishedFile> now = new ConcurrentHashMap<>();
    private final AtomicInteger left = new AtomicInteger();
    private volatile Set<String> untouched = Set.of();
    private final ThreadLocal<PageBuffer> buffers = ThreadLocal.withInitial(PageBuffer::new);

    /**
     * A folder to write into.
     *
     * @param base where the files of the run before stand: the same folder or another; null if there was none
     */
    OutputFolder(Path root, Path base, Disk disk) throws IOException {
        this.root = root;
        this.base = base;
        this.before = base == null ? BuildManifest.unknown() : BuildManifest.read(base);
        this.disk = disk;
    }

    /**
     * What is in a folder, if all of it is there as a run has left it that was made of the same.
     *
     * @param fingerprint what it would be made of now
     */
    static Optional<SiteReport> unchanged(Path root, String fingerprint) throws IOException {
        BuildManifest manifest = BuildManifest.read(root);
        boolean same = manifest.fingerprint().equals(fingerprint)
                && manifest.files().entrySet().stream()
                        .allMatch(file -> isThere(
                                root.resolve(file.getKey()), file.getValue().size()));
        return same ? Optional.of(new SiteReport(manifest.files().size(), 0, 0, 0)) : Optional.empty();
    }

    /**
     * From now on the pages of some jurisdictions are left as the run before has left them, and not made.
     *
     * @param jurisdictions the ids of those of which no page can have changed
     */
    void leave(Set<String> jurisdictions) {
        untouched = Set.copyOf(jurisdictions);
    }

    /** Makes a page, and writes it unless it is there. */
    void put(SitePage page) {
        if (!isLeft(page.path())) {
            make(page);
        }
    }

    private boolean isLeft(String path) {
        PublishedFile there = before.files().get(path);
        if (there == null
                || !untouched.contains(PublishedFile.placeOf(path))
                || !isThere(base.resolve(path), there.size())) {
            return false;
        }
        try {
            remember(path, there);
            makeFolders(root.resolve(path).getParent());
            keep(base.resolve(path), root.resolve(path));
            left.incrementAndGet();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(String path, PublishedFile file) {
        if (now.put(path, file) != null) {
            throw new IllegalStateException("two pages are called " + path);
        }
    }

    private void make(SitePage page) {
        PageBuffer buffer = buffers.get();
        buffer.reset();
        Path file = root.resolve(page.path());
        try {
            page.content().writeTo(buffer);
            PublishedFile published = buffer.published();
            remember(page.path(), published);
            makeFolders(file.getParent());
            if (published.equals(before.files().get(page.path()))
                    && isThere(base.resolve(page.path()), published.size())) {
                keep(base.resolve(page.path()), file);
            } else {
                beforeWriting();
                disk.write(file, buffer::writeTo);
                written.add(file);
            }
        } catch (FileSystemException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(new FileSystemException(file.toString(), null, e.getMessage()));
        }
    }

    /** Before anything that stands in the folder is changed. */
    abstract void beforeWriting() throws IOException;

    /**
     * Leaves a file as the run before has left it.
     *
     * @param there where that run has put it
     * @param file where it belongs
     */
    abstract void keep(Path there, Path file) throws IOException;

    /** What has been put so far. */
    SortedMap<String, PublishedFile> files() {
        return new TreeMap<>(now);
    }

    protected SiteReport report() {
        int gone = (int) before.files().keySet().stream()
                .filter(path -> !now.containsKey(path))
                .count();
        return new SiteReport(now.size(), now.size() - left.get(), written.size(), gone);
    }

    static boolean isThere(Path file, long size) {
        try {
            BasicFileAttributes there =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return there.isRegularFile() && there.size() == size;
        } catch (IOException e) {
            return false;
        }
    }

    protected synchronized void makeFolders(Path folder) throws IOException {
        if (folder.equals(root) || folders.contains(folder)) {
            return;
        }
        makeFolders(folder.getParent());
        if (Files.isSymbolicLink(folder)) {
            beforeWriting();
            disk.delete(folder);
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            disk.makeFolder(folder);
        }
        folders.add(folder);
    }
}
