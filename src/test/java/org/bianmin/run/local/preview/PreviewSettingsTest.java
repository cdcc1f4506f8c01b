package org.bianmin.run.local.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bianmin.support.GivenSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewSettingsTest {

    @TempDir
    Path folder;

    @Test
    void isOnWhereSomebodyEditsOnThisMachine() {
        assertTrue(on(Optional.empty(), folder, "localhost"));
        assertTrue(on(Optional.empty(), folder, "127.0.0.1"));
    }

    @Test
    void isOffWhereTheDeskIsInstalledOrOpenToTheNetwork() {
        assertFalse(on(Optional.empty(), folder.resolve("none"), "localhost"));
        assertFalse(on(Optional.empty(), folder, "0.0.0.0"));
    }

    @Test
    void isWhatTheSettingSays() {
        assertFalse(on(Optional.of(false), folder, "localhost"));
        assertTrue(on(Optional.of(true), folder.resolve("none"), "0.0.0.0"));
    }

    private static boolean on(Optional<Boolean> wanted, Path templates, String host) {
        Map<String, String> given = new HashMap<>(Map.of("bianmin.templates", templates.toString()));
        wanted.ifPresent(on -> given.put("bianmin.preview", on.toString()));
        return new PreviewSettings(GivenSettings.of(given), host).on();
    }
}
