package org.bianmin.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application on the content that is published, for tests that hold good of any content. The others run on the fixture. */
public class PublishedContent implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("bianmin.content", Content.real().root().toAbsolutePath().toString());
    }
}
