package org.bianmin.doors.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * A folder that is written in place: only what has changed, and what an earlier run has written and is gone now is removed. A
 * file that none has written is left alone.
 */
final class PlainFolder extends OutputFolder {

    private boolean begun;

    PlainFolder(Path root, Disk disk) throws IOException {
        super(Files.createDirectories(root), root, disk);
    }

    @Override
    synchronized void beforeWriting() throws IOException {
        if (!begun) {
            BuildManifest.begin(root, disk);
            begun = true;
        }
    }

    @Override
    void keep(Path there, Path file) {
        // It stands where it belongs.
    }

    /** Removes what is gone and remembers what is there. */
    SiteReport finish(String fingerprint) throws IOException {
        SiteReport report = report();
        if (report.written() > 0 || report.removed() > 0 || !fingerprint.equals(before.fingerprint())) {
            beforeWriting();
            for (String path : before.files().keySet()) {
                if (!files().containsKey(path) && !leadsThroughLink(path)) {
                    disk.delete(root.resolve(path));
                }
            }
            new BuildManifest(fingerprint, files(), new TreeMap<>()).write(root, disk);
        }
        return report;
    }

    private boolean leadsThroughLink(String path) {
        for (Path folder = root.resolve(path).getParent(); !folder.equals(root); folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                return true;
            }
        }
        return false;
    }
}
