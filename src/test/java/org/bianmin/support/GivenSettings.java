package org.bianmin.support;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.bianmin.ground.settings.Settings;

/** Settings for tests that start no application. */
public final class GivenSettings {

    private static final int ORDINAL = 100;

    private GivenSettings() {}

    /** What is given, and the defaults of all others; nothing of this machine. */
    public static Settings of(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(given, "given", ORDINAL))
                .withMapping(Settings.class)
                .build()
                .getConfigMapping(Settings.class);
    }
}
