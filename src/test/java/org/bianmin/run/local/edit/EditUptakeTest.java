package org.bianmin.run.local.edit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class EditUptakeTest {

    private static final Set<Thread.State> WAITS_OR_IS_DONE = EnumSet.of(Thread.State.WAITING, Thread.State.TERMINATED);

    private final EditUptake uptake = new EditUptake();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void anEditWaitsForAllThatIsBeingMade() throws InterruptedException {
        EditUptake.Making first = uptake.making();
        EditUptake.Making second = uptake.making();
        Thread edit = begun(() -> uptake.take(() -> done.set(true)));
        assertFalse(done.get());
        first.close();
        assertFalse(done.get());
        second.close();
        edit.join();
        assertTrue(done.get());
    }

    @Test
    void whatIsMadeNextWaitsForTheEdit() throws InterruptedException {
        Thread[] making = new Thread[1];
        uptake.take(() -> {
            making[0] = begun(() -> {
                EditUptake.Making next = uptake.making();
                done.set(true);
                next.close();
            });
            assertFalse(done.get());
        });
        making[0].join();
        assertTrue(done.get());
    }

    @Test
    void anEditThatFailsHoldsNothingUp() {
        try {
            uptake.take(() -> {
                throw new IllegalStateException("an edit that fails");
            });
        } catch (IllegalStateException e) {
            done.set(true);
        }
        uptake.making().close();
        assertTrue(done.get());
    }

    /** A thread that has begun and either waits or has come to its end. */
    private static Thread begun(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        try {
            while (!WAITS_OR_IS_DONE.contains(thread.getState())) {
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return thread;
    }
}
