package org.bianmin.ground.tally.internal;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;

/** For packagings without metrics. */
@Singleton
@DefaultBean
final class NoTally implements Tally {

    @Override
    public void add(Event event) {
        // Nobody asks.
    }
}
