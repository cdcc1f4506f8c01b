package org.bianmin.doors.qute;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateLocator;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the templates in the package. Quarkus asks for the address of each before it reads it, for which a native executable
 * takes as long as for reading and parsing it, and all are read when the application starts.
 */
@Singleton
final class PackagedTemplates implements TemplateLocator {

    private static final String ENDING = ".html";

    void register(@Observes EngineBuilder engine) {
        engine.addLocator(this);
    }

    /** Before Quarkus' own way. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        String path = "/templates/" + (id.endsWith(ENDING) ? id : id + ENDING);
        try (InputStream in = PackagedTemplates.class.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new HtmlTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
