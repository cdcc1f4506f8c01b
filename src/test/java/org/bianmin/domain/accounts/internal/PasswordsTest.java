package org.bianmin.domain.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final int CHEAPEST = 4;

    private final PasswordHashes hashes = new PasswordHashes(CHEAPEST);

    @Test
    void aPasswordIsKnownByItsHashAndNoOtherIs() {
        String hash = hashes.hash("三只鹅 three geese");
        assertTrue(hash.startsWith("$2a$04$"), hash);
        assertTrue(hashes.isOf("三只鹅 three geese", hash));
        assertFalse(hashes.isOf("三只鹅 three geesf", hash));
        assertFalse(hashes.isOf("", hash));
        assertNotEquals(hash, hashes.hash("三只鹅 three geese"), "salted");
    }

    @Test
    void noAccountHasNoPassword() {
        assertFalse(hashes.isOf("", null));
        assertFalse(hashes.isOf("anything", null));
    }

    /** What bcrypt would cut off must not count as the same. */
    @Test
    void whatIsLongerThanAPasswordCanBeIsNone() {
        String longest = "0123456789".repeat(7) + "x";
        String hash = hashes.hash(longest);
        assertTrue(hashes.isOf(longest, hash));
        assertFalse(hashes.isOf(longest + "y", hash));
        assertThrows(IllegalArgumentException.class, () -> hashes.hash(longest + "y"));
    }

    @Test
    void aFirstPasswordCanBeReadOutAndIsDrawnFromAllItsLetters() {
        Random random = new Random(1);
        Set<Integer> seen = IntStream.range(0, 200)
                .mapToObj(i -> FirstPassword.draw(random))
                .peek(password -> assertEquals(16, password.length()))
                .flatMap(password -> password.chars().boxed())
                .collect(Collectors.toSet());
        assertEquals(FirstPassword.LETTERS.chars().boxed().collect(Collectors.toSet()), seen);
        "01ilo".chars().forEach(letter -> assertFalse(seen.contains(letter)));
        assertEquals(
                FirstPassword.draw(new Random(7)), FirstPassword.draw(new Random(7)), "of what is handed in alone");
    }
}
