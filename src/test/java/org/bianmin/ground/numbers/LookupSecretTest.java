package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LookupSecretTest {

    private final LookupSecret secret = LookupSecret.draw(new Random(1));

    @Test
    void aSecretIsFoundAgainHoweverItIsTyped() {
        String typed = " " + secret.value().replace("-", " ").toLowerCase(Locale.ROOT);
        assertEquals(Optional.of(secret), LookupSecret.parse(typed));
    }

    @Test
    void confusableLettersAreNoSecret() {
        assertTrue(LookupSecret.parse("O0O0-1I1I").isEmpty());
    }

    @Test
    void onlyTheSameSecretMatches() {
        assertTrue(secret.matches(new LookupSecret(secret.value())));
        assertFalse(secret.matches(LookupSecret.draw(new Random(2))));
    }
}
