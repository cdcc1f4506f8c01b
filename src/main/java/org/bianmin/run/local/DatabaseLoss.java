package org.bianmin.run.local;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.runtime.Quarkus;
import java.time.Duration;

/** What becomes of the desk when its database has ended under it. */
final class DatabaseLoss {

    /** Something failed that only a new start mends; whoever watches the desk starts it again. */
    private static final int LOST = 3;

    private static final Duration GRACE = Duration.ofSeconds(30);

    private DatabaseLoss() {}

    /** Takes the connections to the server of before out of the pool, so that nobody's request meets one. */
    static void reconnect() {
        ArcContainer container = Arc.container();
        if (container != null) {
            try (InstanceHandle<AgroalDataSource> pool = container.instance(AgroalDataSource.class)) {
                if (pool.isAvailable()) {
                    pool.get().flush(AgroalDataSource.FlushMode.INVALID);
                }
            }
        }
    }

    /** Ends the desk with an error, at the latest after a grace. */
    static void end() {
        Quarkus.asyncExit(LOST);
        try {
            Thread.sleep(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(LOST);
    }
}
