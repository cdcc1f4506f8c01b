package org.bianmin.content;

import jakarta.inject.Singleton;
import java.util.SortedMap;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FileStamp;
import org.bianmin.content.internal.SnapshotReader;
import org.bianmin.content.lint.Linter;

/** Reads content folders. */
@Singleton
public final class ContentLoader {

    private final Linter linter;

    public ContentLoader(Linter linter) {
        this.linter = linter;
    }

    /** A folder as it is now. */
    public Snapshot load(ContentFolder folder) {
        return load(folder, null);
    }

    /**
     * A folder as it is now.
     *
     * @param before an earlier snapshot of the same folder, from which all is taken over that no edit has touched; or null
     * @return the earlier snapshot itself where no file has been changed, added or removed
     */
    public Snapshot load(ContentFolder folder, Snapshot before) {
        SortedMap<String, FileStamp> files = folder.stamps();
        if (before != null && before.parts().files().equals(files)) {
            return before;
        }
        return new Snapshot(
                new SnapshotReader(linter, folder.readOnce(), files, before == null ? null : before.parts()).read());
    }
}
