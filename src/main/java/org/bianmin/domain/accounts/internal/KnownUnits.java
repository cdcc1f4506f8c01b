package org.bianmin.domain.accounts.internal;

import jakarta.inject.Singleton;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.division.Unit;

/** Knows which units there are. */
@Singleton
public class KnownUnits {

    private final ContentHolder content;

    KnownUnits(ContentHolder content) {
        this.content = content;
    }

    /** Whether there is such an office. */
    public boolean exists(Unit unit) {
        Snapshot now = content.current();
        return now.catalog().jurisdiction(unit.place()).isPresent()
                && now.divisions().of(unit.place()).exists(unit);
    }
}
