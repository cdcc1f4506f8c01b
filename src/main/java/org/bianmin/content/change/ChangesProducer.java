package org.bianmin.content.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Reading;
import org.bianmin.content.folder.ContentFolder;

/** Reads the changes once, when they are first needed. */
final class ChangesProducer {

    @Produces
    @ApplicationScoped
    Reading<Changes> reading(ContentFolder folder, Reading<Catalog> catalog) {
        return Reading.of(problems -> ChangesReader.read(folder, catalog.asFarAsItGoes(), problems));
    }

    @Produces
    @ApplicationScoped
    Changes changes(Reading<Changes> reading) {
        return reading.whole();
    }
}
