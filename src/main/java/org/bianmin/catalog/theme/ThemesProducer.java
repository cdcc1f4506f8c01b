package org.bianmin.catalog.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Reading;

/** Reads the themes once, when they are first needed. */
final class ThemesProducer {

    @Produces
    @ApplicationScoped
    Reading<Themes> reading(ContentFolder folder, Reading<Catalog> catalog) {
        return Reading.of(problems -> ThemesReader.read(folder, catalog.asFarAsItGoes(), problems));
    }

    @Produces
    @ApplicationScoped
    Themes themes(Reading<Themes> reading) {
        return reading.whole();
    }
}
