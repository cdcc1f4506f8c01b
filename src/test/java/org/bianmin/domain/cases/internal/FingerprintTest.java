package org.bianmin.domain.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        Map<String, String> backwards = new LinkedHashMap<>();
        backwards.put("b", "2");
        backwards.put("a", "1");
        assertEquals(
                Fingerprint.of("tunchang-12", Map.of("a", "1", "b", "2")), Fingerprint.of("tunchang-12", backwards));
    }

    @Test
    void itemAndAnswersCount() {
        String plain = Fingerprint.of("tunchang-12", Map.of("a", "1"));
        assertNotEquals(plain, Fingerprint.of("tunchang-13", Map.of("a", "1")));
        assertNotEquals(plain, Fingerprint.of("tunchang-12", Map.of("a", "2")));
    }

    @Test
    void valuesDoNotRunTogether() {
        assertNotEquals(Fingerprint.of("i", Map.of("a", "1b2")), Fingerprint.of("i", Map.of("a", "1", "b", "2")));
    }

    @Test
    void aLongAnswerHasAFingerprintToo() {
        String longText = "情".repeat(100_000);
        assertNotEquals(Fingerprint.of("i", Map.of("a", longText)), Fingerprint.of("i", Map.of("a", longText + "。")));
    }
}
