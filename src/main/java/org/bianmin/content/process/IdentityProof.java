package org.bianmin.content.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How it was proven who somebody is. What a citizen types online proves nothing. */
public enum IdentityProof {
    /** A member of staff has seen the document itself. */
    SEEN,
    /** A service that verifies identities has said so. */
    PROVIDER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IdentityProof> of(String code) {
        return Arrays.stream(values())
                .filter(proof -> proof.code().equals(code))
                .findFirst();
    }
}
