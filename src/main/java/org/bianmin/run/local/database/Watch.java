package org.bianmin.run.local.database;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jboss.logging.Logger;

/** Sees that the server runs as long as the desk does: starts it again if it ends by itself, but not for ever. */
final class Watch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final int STARTS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final OwnServer server;
    private final Runnable recovered;
    private final Runnable givenUp;
    private final Deque<Long> starts = new ArrayDeque<>();
    private volatile boolean closed;

    /**
     * @param recovered called when the server takes connections again; those of before are broken
     * @param givenUp called when it does not, or has ended too often
     */
    Watch(OwnServer server, Runnable recovered, Runnable givenUp) {
        this.server = server;
        this.recovered = recovered;
        this.givenUp = givenUp;
    }

    void start() {
        Thread thread = new Thread(this::watch, "database-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** From here on the server may end; waits for a restart that is under way. */
    @Override
    public synchronized void close() {
        closed = true;
    }

    private void watch() {
        try {
            while (!closed) {
                int code = server.process().waitFor();
                if (!again(code)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean again(int code) throws InterruptedException {
        if (closed) {
            return false;
        }
        LOG.warnf("the database has ended by itself (%d); it is started again", code);
        while (mayStart()) {
            try {
                server.restart();
                recovered.run();
                return true;
            } catch (IOException | RuntimeException e) {
                LOG.errorf("the database could not be started again: %s", e.getMessage());
                Thread.sleep(PAUSE.toMillis());
            }
        }
        LOG.error("the database does not stay up; the desk ends, so that whatever watches it can start both");
        givenUp.run();
        return false;
    }

    private boolean mayStart() {
        long at = System.nanoTime();
        while (!starts.isEmpty() && at - starts.getFirst() > WITHIN.toNanos()) {
            starts.removeFirst();
        }
        if (starts.size() >= STARTS) {
            return false;
        }
        starts.addLast(at);
        return true;
    }
}
