package org.bianmin.run.local.watch;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Predicate;
import org.bianmin.content.folder.ContentFolder;

/** Does something with the content, and again with what is then read of it after each edit. */
@Singleton
public class WatchLoop {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final ContentFolder content;
    private final Object working = new Object();
    private volatile boolean ending;

    WatchLoop(ContentFolder content) {
        this.content = content;
    }

    /**
     * Goes on until the application ends or the thread is interrupted; what has been begun is done to its end.
     *
     * @param task what is done
     * @param told whether a failure of it has been told, so that the next edit may mend it; any other failure ends the loop
     */
    public void run(Runnable task, Predicate<RuntimeException> told) {
        FolderWatch files = new FolderWatch(content.root());
        try {
            while (attempt(task, told)) {
                await(files);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there may be another. */
    private boolean attempt(Runnable task, Predicate<RuntimeException> told) {
        synchronized (working) {
            if (!ending) {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    if (!told.test(e)) {
                        throw e;
                    }
                }
            }
            return !ending;
        }
    }

    /** Before anything that the task needs is gone. */
    void end(@Observes ShutdownEvent event) {
        ending = true;
        synchronized (working) {
            // Nothing is being done any more, and nothing will be.
        }
    }

    /** Until there is an edit, and it is complete as far as one can see: some programs write a file in several steps. */
    private static void await(FolderWatch files) throws InterruptedException {
        boolean edited = false;
        while (true) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            if (files.hasChanged()) {
                edited = true;
            } else if (edited) {
                return;
            }
        }
    }
}
