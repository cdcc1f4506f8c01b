package org.bianmin.content.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.settings.Settings;

/** Reads the catalog once, when they are first needed, from the folder that the settings name. */
@Singleton
final class CatalogProducer {

    private final ReadBefore<Optional<Jurisdiction>> before = new ReadBefore<>();

    @Produces
    @Singleton
    ContentFolder folder(Settings settings) {
        return new ContentFolder(settings.content());
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
