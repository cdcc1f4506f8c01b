package org.bianmin.run.local.edit;

import jakarta.inject.Singleton;
import java.util.concurrent.locks.StampedLock;

/**
 * Takes up edits while the desk answers and publishes, between two things that are made of the content and the templates and
 * never in the midst of one: half a site of the old template and half of the new would be published, and what is just being
 * read could not be dropped, so that it would stay as it was before the edit. Safe for several threads.
 */
@Singleton
public class EditUptake {

    /** Of this kind because an answer begins on one thread and ends on another. */
    private final StampedLock lock = new StampedLock();

    /** Something is being made until this is closed, once, on whichever thread. */
    public interface Making extends AutoCloseable {
        @Override
        void close();
    }

    /** Begins to make something; waits while an edit is being taken up. */
    public Making making() {
        long stamp = lock.readLock();
        return () -> lock.unlockRead(stamp);
    }

    /**
     * Takes up an edit as soon as nothing is being made.
     *
     * @param edit makes nothing that is {@linkplain #making announced}, for it would wait for itself
     */
    public void take(Runnable edit) {
        long stamp = lock.writeLock();
        try {
            edit.run();
        } finally {
            lock.unlockWrite(stamp);
        }
    }
}
