package org.bianmin.domain.accounts.internal;

import at.favre.lib.crypto.bcrypt.BCrypt;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bianmin.ground.settings.Settings;

/** Hashes passwords with bcrypt, which makes each guess cost time. */
@Singleton
public class PasswordHashes {

    /** Bcrypt takes in no more, beside the zero byte with which it ends a password. */
    static final int MOST_BYTES = 71;

    private final int cost;
    private final SecureRandom random = new SecureRandom();

    @Inject
    PasswordHashes(Settings settings) {
        this(settings.staff().passwordCost());
    }

    PasswordHashes(int cost) {
        this.cost = cost;
    }

    public String hash(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("a password of more than " + MOST_BYTES + " bytes");
        }
        return new String(BCrypt.with(random).hash(cost, bytes), StandardCharsets.US_ASCII);
    }

    /**
     * Whether a hash is of a password. Takes as long where there is none to compare with.
     *
     * @param hash null where there is no such account
     */
    public boolean isOf(String password, String hash) {
        byte[] all = password.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(all, Math.min(all.length, MOST_BYTES));
        boolean same;
        if (hash == null) {
            BCrypt.with(random).hash(cost, bytes);
            same = false;
        } else {
            same = BCrypt.verifyer().verify(bytes, hash.getBytes(StandardCharsets.US_ASCII)).verified;
        }
        return same && all.length == bytes.length;
    }
}
