package org.bianmin.run.local.watch;

import java.nio.file.Path;
import java.util.Map;
import org.bianmin.content.folder.FileStamp;

/** Tells whether anything in a folder is other than when it was last asked. A folder that is not there is an empty one. */
public final class FolderWatch {

    private final Path root;
    private Map<Path, FileStamp> seen;

    public FolderWatch(Path root) {
        this.root = root;
        this.seen = FileStamp.ofAllIn(root);
    }

    /** Whether a file has been changed, added or removed since the last call; at the first, since this watch was made. */
    public boolean hasChanged() {
        Map<Path, FileStamp> now = FileStamp.ofAllIn(root);
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }
}
