package org.bianmin.ground.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] PLAIN = "王五 11010119900307803X".getBytes(UTF_8);

    private final Keyring keys = Keyring.generate("first", RANDOM);
    private final SecretKey key = keys.masters().get("first");

    @Test
    void opensWithTheSameKeyAndContextOnly() {
        byte[] sealed = Sealing.seal(key, "row 1", PLAIN, RANDOM);
        assertArrayEquals(PLAIN, Sealing.open(key, "row 1", sealed));
        assertThrows(BrokenSealException.class, () -> Sealing.open(key, "row 2", sealed));
        assertThrows(BrokenSealException.class, () -> Sealing.open(keys.session(), "row 1", sealed));
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = Sealing.seal(key, "row 1", PLAIN, RANDOM);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows(BrokenSealException.class, () -> Sealing.open(key, "row 1", changed), "byte " + i);
        }
        assertThrows(BrokenSealException.class, () -> Sealing.open(key, "row 1", new byte[0]));
    }

    @Test
    void namesItsAlgorithmAndHidesItsContent() {
        byte[] sealed = Sealing.seal(key, "row 1", PLAIN, RANDOM);
        assertEquals(1, sealed[0]);
        assertEquals(1, sealed[1]);
        assertFalse(new String(sealed, UTF_8).contains("11010119900307803X"));
    }

    @Test
    void aKeyringIsReadAsItWasWrittenAndNamesWhatIsMissing() {
        Keyring next = keys.withMaster("second", RANDOM);
        Keyring read = Keyring.parse(next.text());
        assertEquals(next.text(), read.text());
        assertEquals("second", read.current());
        assertFalse(next.toString().contains("index"));
        String without = next.text().replaceAll("(?m)^index=.*$", "");
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Keyring.parse(without));
        assertEquals("keys: index has 0 bytes, not 32", refusal.getMessage());
    }
}
