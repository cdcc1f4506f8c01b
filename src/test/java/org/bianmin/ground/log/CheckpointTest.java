package org.bianmin.ground.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.text.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ORIGIN = "bianmin.example.cn/operation-log";
    private static final byte[] ROOT = Hash.sha256("root");

    private final Keyring keys = Keyring.generate("test", new SecureRandom());
    private final Checkpoint head = Checkpoint.sign(ORIGIN, 42, ROOT, keys);

    @Test
    void theNoteHasTheFormOfTheSpecification() {
        String[] lines = head.note().split("\n", -1);
        assertEquals(ORIGIN, lines[0]);
        assertEquals("42", lines[1]);
        assertArrayEquals(ROOT, Base64.getDecoder().decode(lines[2]));
        assertEquals("", lines[3]);
        assertTrue(lines[4].startsWith("— " + ORIGIN + " "), lines[4]);
        assertEquals(4 + 64, Base64.getDecoder().decode(lines[4].substring(lines[4].lastIndexOf(' ') + 1)).length);
        assertEquals(6, lines.length);
    }

    @Test
    void noteAndLineAreReadAsWhatWasSigned() {
        for (String written : new String[] {head.note(), head.line(), " " + head.line() + "\n"}) {
            Checkpoint read = Checkpoint.parse(written);
            assertEquals(head.note(), read.note());
            assertTrue(read.isSignedWith(keys.logPublic()));
        }
    }

    @Test
    void whatWasChangedOrSignedByAnotherIsRefused() {
        PublicKey key = keys.logPublic();
        assertFalse(new Checkpoint(ORIGIN, 41, ROOT, head.signature()).isSignedWith(key));
        assertFalse(new Checkpoint(ORIGIN, 42, Hash.sha256("other"), head.signature()).isSignedWith(key));
        assertFalse(new Checkpoint("other", 42, ROOT, head.signature()).isSignedWith(key));
        for (int i = 0; i < head.signature().length; i++) {
            byte[] changed = head.signature().clone();
            changed[i] ^= 1;
            assertFalse(new Checkpoint(ORIGIN, 42, ROOT, changed).isSignedWith(key), "byte " + i);
        }
        assertFalse(new Checkpoint(ORIGIN, 42, ROOT, new byte[2]).isSignedWith(key));
        assertFalse(
                head.isSignedWith(Keyring.generate("other", new SecureRandom()).logPublic()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one two three", "a 01 AAAA AAAA", "a 1 A=== AAAA", "a\n1\nAAAA\n\n— b AAAA\n"})
    void whatIsNoCheckpointIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse(text));
    }

    /** The key of the example of signed notes (golang.org/x/mod/sumdb/note), whose name carries its id. */
    @Test
    void theIdOfAKeyIsThatOfTheSpecification() throws GeneralSecurityException {
        String[] parts = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW".split("\\+", 3);
        byte[] key = Base64.getDecoder().decode(parts[2]);
        byte[] header = keys.logPublic().getEncoded();
        byte[] x509 = Arrays.copyOf(header, header.length);
        System.arraycopy(key, 1, x509, x509.length - 32, 32);
        PublicKey example = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
        assertEquals(parts[1], HexFormat.of().formatHex(Checkpoint.keyId(parts[0], example)));
    }
}
