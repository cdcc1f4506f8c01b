package org.bianmin.content.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.ReadBefore;
import org.bianmin.content.catalog.Reading;
import org.bianmin.content.folder.ContentFolder;

/** Reads the guides once, when they are first needed. */
@Singleton
final class GuidesProducer {

    private final ReadBefore<GuidesReader.OfJurisdiction> before =
            new ReadBefore<>(GuidesReader.OfJurisdiction::isAlone);

    @Produces
    @ApplicationScoped
    Reading<Guides> reading(ContentFolder folder, Reading<Catalog> catalog) {
        return Reading.of(problems -> GuidesReader.read(folder, catalog.asFarAsItGoes(), before, problems));
    }

    @Produces
    @ApplicationScoped
    Guides guides(Reading<Guides> reading) {
        return reading.whole();
    }
}
