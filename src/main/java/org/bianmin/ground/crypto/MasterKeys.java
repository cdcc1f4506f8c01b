package org.bianmin.ground.crypto;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bianmin.ground.crypto.internal.KeyringPlace;

/** Changes the master key without touching what is sealed: only the data keys are wrapped anew. */
@ApplicationScoped
public class MasterKeys {

    private static final int BATCH = 500;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final Provider<KeyringPlace> place;
    private final DataKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public MasterKeys(Provider<KeyringPlace> place, DataKeys keys, Clock clock) {
        this.place = place;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether the keys stand in a file, so that {@link #rotate} can change them. */
    public boolean areInFile() {
        return place.get().isFile();
    }

    /**
     * Adds a new master key to the file, wraps every data key by it, and takes the others away. A run that was killed is continued
     * by the next. Each step is safe while desks of this machine are running: they take up the file when it changes.
     *
     * @return how many data keys were wrapped anew
     * @throws IllegalStateException if the keys do not stand in a file
     */
    public int rotate() {
        KeyringPlace file = place.get();
        if (!file.isFile()) {
            throw new IllegalStateException("the keys do not stand in a file");
        }
        Keyring ring = file.keyring();
        if (ring.masters().size() == 1) {
            file.replace(ring.withMaster(NAME.format(clock.instant()), random));
        }
        int rewrapped = rewrapAll();
        file.replace(file.keyring().withCurrentOnly());
        return rewrapped;
    }

    /**
     * Wraps by the current master key every data key that another has wrapped, in batches, each a transaction.
     *
     * @return how many
     */
    public int rewrapAll() {
        QuarkusTransaction.requiringNew().run(keys::waitForOthers);
        int all = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> keys.rewrap(BATCH));
            all += batch;
        } while (batch > 0);
        return all;
    }
}
