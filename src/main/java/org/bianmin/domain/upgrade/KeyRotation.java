package org.bianmin.domain.upgrade;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.bianmin.ground.crypto.MasterKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/** Changes the master key, and logs it. */
@ApplicationScoped
public class KeyRotation {

    private final MasterKeys keys;
    private final OperationLog log;

    KeyRotation(MasterKeys keys, OperationLog log) {
        this.keys = keys;
        this.log = log;
    }

    /** Whether the keys stand in a file, so that {@link #rotate} can change them. */
    public boolean areInFile() {
        return keys.areInFile();
    }

    /**
     * A new master key in place of the old one, see {@link MasterKeys#rotate}.
     *
     * @return how many data keys were wrapped anew
     */
    public int rotate(Actor by) {
        return logged(keys.rotate(), by);
    }

    /**
     * Wraps every data key by the current master key, see {@link MasterKeys#rewrapAll}.
     *
     * @return how many were wrapped anew
     */
    public int rewrapAll(Actor by) {
        return logged(keys.rewrapAll(), by);
    }

    private int logged(int rewrapped, Actor by) {
        QuarkusTransaction.requiringNew()
                .run(() -> log.record(by, Deed.of("keys.rewrapped", "data-keys").because(rewrapped + " wrapped anew")));
        return rewrapped;
    }
}
