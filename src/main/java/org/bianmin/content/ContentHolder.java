package org.bianmin.content;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;

/**
 * Holds the snapshot with which the application works. It is replaced as a whole, and only by content without errors. Safe for
 * several threads.
 */
@Singleton
public class ContentHolder {

    private final ContentFolder folder;
    private final ContentLoader loader;
    private final AtomicReference<Snapshot> current = new AtomicReference<>();
    private Snapshot lookedAt;

    public ContentHolder(ContentFolder folder, ContentLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /** The snapshot to work with; read when it is first asked for. To be taken once by whatever works on content. */
    public Snapshot current() {
        Snapshot held = current.get();
        return held != null ? held : first();
    }

    private synchronized Snapshot first() {
        if (current.get() == null) {
            lookedAt = loader.load(folder);
            current.set(lookedAt);
        }
        return current.get();
    }

    /**
     * Looks at the files: where any has been edited, the content is read and checked, and becomes the current one if it has no
     * errors.
     *
     * @return the content as the files are now, complete; its report says what is wrong
     */
    public synchronized Snapshot look() {
        lookedAt = loader.load(folder, lookedAt).complete();
        if (lookedAt.report().errors().isEmpty()) {
            current.set(lookedAt);
        }
        return lookedAt;
    }

    /**
     * Looks at the files, and works with what they say now.
     *
     * @throws BrokenContentException if there is any error in the content
     */
    public Snapshot lookForSound() {
        Snapshot seen = look();
        seen.report().throwIfErrors();
        return seen;
    }
}
