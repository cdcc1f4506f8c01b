package org.bianmin.run.local.preview;

import io.quarkus.runtime.ImageMode;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bianmin.ground.settings.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether there is a preview, and of which folders. Unless {@code bianmin.preview} says so, there is one where the desk is
 * started in a working copy, recognised by its templates, and listens on this machine only; never in a native executable,
 * which cannot take up new templates.
 */
@Singleton
class PreviewSettings {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private final boolean on;
    private final Path templates;
    private final Path published;

    PreviewSettings(Settings settings, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.templates = settings.templates().toAbsolutePath().normalize();
        this.published = settings.site().folder().toAbsolutePath().normalize();
        boolean workingCopy = Files.isDirectory(templates) && THIS_MACHINE.contains(host);
        this.on = !ImageMode.current().isNativeImage() && settings.preview().orElse(workingCopy);
    }

    boolean on() {
        return on;
    }

    /** The folder of the templates; it need not be there. */
    Path templates() {
        return templates;
    }

    /** The folder into which the site was published at the start. */
    Path published() {
        return published;
    }
}
