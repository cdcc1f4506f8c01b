package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import org.bianmin.domain.upgrade.KeyRotation;
import org.bianmin.ground.log.Actor;

/**
 * Wraps all data keys by the current master key, after an operator has put a new one into the secret; safe to call again. Once
 * it answers that none is left by another, and every instance has the new secret, the old master key may go. Not a {@link Job}.
 */
@Singleton
public class RewrapDataKeys {

    static final String NAME = "rewrap-data-keys";

    private final KeyRotation rotation;

    RewrapDataKeys(KeyRotation rotation) {
        this.rotation = rotation;
    }

    /** How many were wrapped anew. */
    public record Rewrapped(int rewrapped) {}

    @Funq(NAME)
    public Rewrapped rewrap() {
        return new Rewrapped(rotation.rewrapAll(Actor.operator("rewrap-data-keys")));
    }
}
