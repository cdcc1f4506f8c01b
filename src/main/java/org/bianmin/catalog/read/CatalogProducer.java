package org.bianmin.catalog.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.HolidaySchedule;
import org.bianmin.catalog.Jurisdiction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the catalog and the holidays once, when they are first needed, from the folder that {@code bianmin.content} names. */
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

    /**
     * The holiday schedules.
     *
     * @throws BrokenContentException with every problem, if there is any error
     */
    @Produces
    @Singleton
    HolidaySchedule holidays(ContentFolder folder) {
        Problems problems = new Problems();
        HolidaySchedule schedule = HolidaysReader.schedule(folder, problems);
        problems.throwIfErrors();
        return schedule;
    }
}
