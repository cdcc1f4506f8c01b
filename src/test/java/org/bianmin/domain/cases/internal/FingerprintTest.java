package org.bianmin.domain.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.domain.cases.Attachment;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Attachment PHOTO = new Attachment("a.png", "image/png", new byte[] {1, 2});

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        Map<String, String> backwards = new LinkedHashMap<>();
        backwards.put("b", "2");
        backwards.put("a", "1");
        assertEquals(
                Fingerprint.of("tunchang-12", Map.of("a", "1", "b", "2"), List.of()),
                Fingerprint.of("tunchang-12", backwards, List.of()));
    }

    @Test
    void itemAnswersAndFilesAllCount() {
        String plain = Fingerprint.of("tunchang-12", Map.of("a", "1"), List.of());
        assertNotEquals(plain, Fingerprint.of("tunchang-13", Map.of("a", "1"), List.of()));
        assertNotEquals(plain, Fingerprint.of("tunchang-12", Map.of("a", "2"), List.of()));
        assertNotEquals(plain, Fingerprint.of("tunchang-12", Map.of("a", "1"), List.of(PHOTO)));
    }

    @Test
    void valuesDoNotRunTogether() {
        assertNotEquals(
                Fingerprint.of("i", Map.of("a", "1b2"), List.of()),
                Fingerprint.of("i", Map.of("a", "1", "b", "2"), List.of()));
    }

    @Test
    void aLongAnswerHasAFingerprintToo() {
        String longText = "情".repeat(100_000);
        assertNotEquals(
                Fingerprint.of("i", Map.of("a", longText), List.of()),
                Fingerprint.of("i", Map.of("a", longText + "。"), List.of()));
    }
}
