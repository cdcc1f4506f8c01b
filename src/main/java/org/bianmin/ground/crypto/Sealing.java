package org.bianmin.ground.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Authenticated encryption of bytes: AES-256-GCM (NIST SP 800-38D).
 *
 * <p>A sealed value is one byte for the format (1), one for the algorithm (1: AES-256-GCM, 96-bit nonce, 128-bit tag), the
 * nonce, and the ciphertext with its tag. The context is not stored: who opens must know what the value is and whose, so that a
 * sealed value moved to another row or column does not open.
 */
public final class Sealing {

    private static final byte FORMAT = 1;
    private static final byte AES_256_GCM = 1;
    private static final int HEADER = 2;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Sealing() {}

    /**
     * Seals a value.
     *
     * @param random must be cryptographically strong outside tests
     */
    public static byte[] seal(SecretKey key, String context, byte[] plain, RandomGenerator random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
            return ByteBuffer.allocate(HEADER + NONCE + sealed.length)
                    .put(FORMAT)
                    .put(AES_256_GCM)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not at hand", e);
        }
    }

    /**
     * Opens a sealed value.
     *
     * @throws BrokenSealException if key, context or content is another than when it was sealed
     */
    public static byte[] open(SecretKey key, String context, byte[] sealed) {
        if (sealed.length < HEADER + NONCE || sealed[0] != FORMAT || sealed[1] != AES_256_GCM) {
            throw new BrokenSealException("no sealed value of a known algorithm");
        }
        byte[] nonce = new byte[NONCE];
        ByteBuffer rest =
                ByteBuffer.wrap(sealed, HEADER, sealed.length - HEADER).get(nonce);
        try {
            byte[] ciphertext = new byte[rest.remaining()];
            rest.get(ciphertext);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(ciphertext);
        } catch (GeneralSecurityException e) {
            throw new BrokenSealException("the sealed value does not open: " + context);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
