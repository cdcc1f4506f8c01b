package org.bianmin.catalog.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.ReadBefore;
import org.bianmin.catalog.read.Reading;

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
