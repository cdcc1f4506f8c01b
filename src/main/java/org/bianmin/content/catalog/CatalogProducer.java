package org.bianmin.content.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.bianmin.content.folder.ContentFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the catalog once, when they are first needed, from the folder that {@code bianmin.content} names. */
@Singleton
final class CatalogProducer {

    private final ReadBefore<Optional<Jurisdiction>> before = new ReadBefore<>();

    @Produces
    @Singleton
    ContentFolder folder(@ConfigProperty(name = "bianmin.content", defaultValue = "content") String content) {
        return new ContentFolder(Path.of(content));
    }

    @Produces
    @ApplicationScoped
    Reading<Catalog> reading(ContentFolder folder) {
        return Reading.of(problems -> CatalogReader.read(folder, before, problems));
    }

    @Produces
    @ApplicationScoped
    Catalog catalog(Reading<Catalog> reading) {
        return reading.whole();
    }
}
