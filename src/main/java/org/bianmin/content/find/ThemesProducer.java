package org.bianmin.content.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Reading;
import org.bianmin.content.folder.ContentFolder;

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
