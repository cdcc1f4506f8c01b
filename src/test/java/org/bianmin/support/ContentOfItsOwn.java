package org.bianmin.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A content folder that may be edited. Whoever edits it leaves it as it was, for the application is shared. */
public class ContentOfItsOwn implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path folder = Files.createTempDirectory("bianmin-content");
            return Map.of("bianmin.content", Content.copy(folder).root().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
