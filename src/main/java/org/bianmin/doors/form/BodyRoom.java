package org.bianmin.doors.form;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bianmin.ground.settings.Settings;

/**
 * Room in memory for what is being sent. Many large files at the same moment wait for each other instead of filling the memory;
 * who waits too long is told to send it again. Forms without files need none.
 */
@Singleton
class BodyRoom {

    private static final int KILO = 1024;
    /** Below this, a body costs no more than any request. */
    private static final long SMALL = 256L * KILO;
    /** A body is held up to four times while it is taken apart; half of the memory is left to all else. */
    private static final int SHARE = 8;

    private static final long PATIENCE_SECONDS = 15;

    private final Semaphore kilobytes;
    private final int all;

    @Inject
    BodyRoom(Settings settings) {
        this(Math.max(settings.desk().requestBytes(), Runtime.getRuntime().maxMemory() / SHARE));
    }

    BodyRoom(long bytes) {
        all = (int) Math.min(Integer.MAX_VALUE, bytes / KILO + 1);
        kilobytes = new Semaphore(all, true);
    }

    /**
     * Reads a body of at most that many bytes once there is room for it.
     *
     * @throws UnreadableException if there is none for a while
     */
    <T> T within(long bytes, Supplier<T> reading) {
        if (bytes < SMALL) {
            return reading.get();
        }
        int needed = (int) Math.min(all, bytes / KILO + 1);
        try {
            if (!kilobytes.tryAcquire(needed, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new UnreadableException(Unreadable.RUSH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException(Unreadable.RUSH);
        }
        try {
            return reading.get();
        } finally {
            kilobytes.release(needed);
        }
    }
}
