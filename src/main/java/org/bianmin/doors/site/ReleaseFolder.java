package org.bianmin.doors.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A release that is being made beside the one before. What has not changed is the same file under a second name, or a copy of it
 * where the file system knows no second names. Assets of earlier releases stay for a day: a page that is open in a browser still
 * refers to them.
 */
final class ReleaseFolder extends OutputFolder {

    private static final String ASSETS = "assets/";
    private static final Duration KEPT = Duration.ofDays(1);

    private final Queue<Path> copied = new ConcurrentLinkedQueue<>();

    /** @param current the release before; null if there is none */
    ReleaseFolder(Path root, Path current, Disk disk) throws IOException {
        super(root, current, disk);
    }

    @Override
    void beforeWriting() {
        // Nobody sees the folder yet.
    }

    @Override
    void keep(Path there, Path file) throws IOException {
        try {
            disk.hardLink(there, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            disk.copy(there, file);
            copied.add(file);
        }
    }

    /** Adds the assets that stay, and returns when the release will outlast a power failure. */
    SiteReport finish(String fingerprint, Instant now) throws IOException {
        SortedMap<String, Instant> formerAssets = formerAssets(now);
        for (String path : formerAssets.keySet()) {
            Path file = root.resolve(path);
            makeFolders(file.getParent());
            keep(base.resolve(path), file);
        }
        new BuildManifest(fingerprint, files(), formerAssets).write(root, disk);
        for (Path file : written) {
            disk.force(file);
        }
        for (Path file : copied) {
            disk.force(file);
        }
        for (Path folder : folders) {
            disk.force(folder);
        }
        disk.force(root);
        return report();
    }

    private SortedMap<String, Instant> formerAssets(Instant now) {
        SortedMap<String, Instant> former = new TreeMap<>(before.formerAssets());
        former.values().removeIf(since -> !since.plus(KEPT).isAfter(now));
        before.files().keySet().stream().filter(path -> path.startsWith(ASSETS)).forEach(path -> former.put(path, now));
        former.keySet().removeAll(files().keySet());
        former.keySet().removeIf(path -> !Files.isRegularFile(base.resolve(path), LinkOption.NOFOLLOW_LINKS));
        return former;
    }
}
