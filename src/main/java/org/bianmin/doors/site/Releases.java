package org.bianmin.doors.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A site that is always seen whole: {@code site} is a symbolic link to the release {@code site-<n>} beside it. The next release is
 * made in a folder of its own, forced to the disk, and the link is then moved to it in one step. The release before stays until
 * there is a later one. What a run that crashed has left is cleaned up by the next.
 */
final class Releases {

    /** Says in a release which one it is: a copy of it, that somebody keeps beside, says the name of another folder. */
    private static final String MARK = ".bianmin-release";

    private final Path link;
    private final Path parent;
    private final String prefix;
    private final Disk disk;
    private final Clock clock;

    Releases(Path link, Disk disk, Clock clock) {
        this.link = link.toAbsolutePath().normalize();
        this.parent = this.link.getParent();
        this.prefix = this.link.getFileName() + "-";
        this.disk = disk;
        this.clock = clock;
    }

    /** Whether a folder is a release that a run has made. */
    static boolean isRelease(Path folder) {
        Path mark = folder.resolve(MARK);
        try {
            return Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
                    && Files.readString(mark).equals(folder.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is a link to a release beside it. */
    boolean isLinked() {
        return current().filter(Releases::isRelease).isPresent();
    }

    /**
     * Publishes a release, unless the current one was made of the same.
     *
     * @param pages puts all files into the folder that it is given
     */
    SiteReport publish(String fingerprint, Consumer<OutputFolder> pages) throws IOException {
        Files.createDirectories(parent);
        // A second process that publishes here waits until this one closes the file.
        try (FileChannel channel = FileChannel.open(
                parent.resolve("." + prefix + "lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            channel.lock();
            takeOver();
            tidy();
            Path current = current().orElse(null);
            Optional<SiteReport> unchanged =
                    current == null ? Optional.empty() : OutputFolder.unchanged(current, fingerprint);
            return unchanged.isPresent() ? unchanged.get() : publish(current, fingerprint, pages);
        }
    }

    private SiteReport publish(Path current, String fingerprint, Consumer<OutputFolder> pages) throws IOException {
        Path release = next();
        disk.makeFolder(release);
        mark(release, release);
        ReleaseFolder folder = new ReleaseFolder(release, current, disk);
        pages.accept(folder);
        SiteReport report = folder.finish(fingerprint, clock.instant());
        switchTo(release);
        tidy();
        return report;
    }

    /** Makes a plain folder that an earlier version has written the current release, or links the last one again. */
    private void takeOver() throws IOException {
        if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
            Path release = next();
            mark(link, release);
            disk.move(link, release);
            switchTo(release);
        } else if (!Files.isSymbolicLink(link)) {
            // A run that crashed in the midst of the lines above.
            Optional<Path> last =
                    releases().stream().filter(BuildManifest::isComplete).findFirst();
            if (last.isPresent()) {
                switchTo(last.get());
            }
        }
    }

    private void mark(Path folder, Path release) throws IOException {
        byte[] name = release.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        disk.write(folder.resolve(MARK), out -> out.write(name));
        disk.force(folder.resolve(MARK));
    }

    private void switchTo(Path release) throws IOException {
        Path moved = parent.resolve("." + prefix + "link");
        disk.delete(moved);
        disk.symbolicLink(moved, release.getFileName());
        disk.force(parent);
        disk.move(moved, link);
        disk.force(parent);
    }

    /** Where the link leads, if it is one that leads anywhere. */
    private Optional<Path> current() {
        try {
            return Files.isSymbolicLink(link) && Files.isDirectory(link)
                    ? Optional.of(parent.resolve(Files.readSymbolicLink(link)).normalize())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes all releases but the current one and the one before. */
    private void tidy() throws IOException {
        Optional<Path> current = current();
        Predicate<Path> isBefore = release -> current.isPresent() && number(release) < number(current.get());
        Optional<Path> last = releases().stream()
                .filter(isBefore.and(BuildManifest::isComplete))
                .findFirst();
        for (Path release : releases()) {
            if (!current.equals(Optional.of(release)) && !last.equals(Optional.of(release))) {
                remove(release);
            }
        }
    }

    /** The mark last: what is left of a removal that was interrupted is known by it. */
    private void remove(Path release) throws IOException {
        List<Path> content;
        try (Stream<Path> all = Files.walk(release)) {
            content = all.sorted(Comparator.reverseOrder()).toList();
        }
        Path mark = release.resolve(MARK);
        for (Path file : content) {
            if (!file.equals(mark) && !file.equals(release)) {
                disk.delete(file);
            }
        }
        disk.delete(mark);
        disk.delete(release);
    }

    /** The releases, the last first; an empty folder is one that had just been begun. */
    private List<Path> releases() throws IOException {
        List<Path> releases = new ArrayList<>();
        for (Path folder : numbered()) {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && (isRelease(folder) || isEmpty(folder))) {
                releases.add(folder);
            }
        }
        releases.sort(Comparator.comparingLong(this::number).reversed());
        return releases;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private Path next() throws IOException {
        long last = numbered().stream().mapToLong(this::number).max().orElse(0);
        return parent.resolve(prefix + (last + 1));
    }

    /** Whatever has the name of a release, also what is somebody else's. */
    private List<Path> numbered() throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(path -> number(path) > 0).toList();
        }
    }

    /** The number of a release; 0 of anything else. */
    private long number(Path path) {
        String name = path.getFileName().toString();
        String digits = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
        return digits.matches("[1-9]\\d{0,17}") ? Long.parseLong(digits) : 0;
    }
}
