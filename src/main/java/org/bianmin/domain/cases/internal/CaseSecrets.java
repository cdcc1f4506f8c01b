package org.bianmin.domain.cases.internal;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.ground.crypto.KeyedDraw;
import org.bianmin.ground.crypto.KeyedIndex;
import org.bianmin.ground.numbers.LookupSecret;

/** Draws lookup secrets, hashes them, and compares. None is stored. */
@Singleton
public class CaseSecrets {

    private static final String PURPOSE = "lookup-secret";

    private final KeyedDraw draw;
    private final KeyedIndex index;
    private final Clock clock;

    CaseSecrets(KeyedDraw draw, KeyedIndex index, Clock clock) {
        this.draw = draw;
        this.index = index;
        this.clock = clock;
    }

    /** The secret of the case that a form becomes: always the same for the same form, until the session key is changed. */
    LookupSecret of(FormKey form) {
        return LookupSecret.of(draw.of(PURPOSE, form.value()));
    }

    /** What the database keeps of a secret. */
    public byte[] hash(String number, LookupSecret secret) {
        return index.of(PURPOSE, number + " " + secret.value());
    }

    /** Whether a secret is that of a case; tells nothing by the time it takes. */
    public boolean opens(Case found, LookupSecret secret) {
        return MessageDigest.isEqual(hash(found.number, secret), found.secretHash);
    }

    /** The secret of a case for whoever has its form key; empty when it is older than {@code shown}. */
    Optional<LookupSecret> again(Case found, FormKey form, Duration shown) {
        boolean young = clock.instant().isBefore(found.receivedAt.plus(shown));
        return young ? Optional.of(of(form)).filter(secret -> opens(found, secret)) : Optional.empty();
    }
}
