package org.bianmin.content.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.ReadBefore;
import org.bianmin.content.catalog.Reading;
import org.bianmin.content.folder.ContentFolder;

/** Reads the registers once, when they are first needed: by the site, never by a function. */
@Singleton
final class RegistersProducer {

    private final ReadBefore<JurisdictionRegisters> before = new ReadBefore<>();

    @Produces
    @ApplicationScoped
    Reading<Registers> reading(ContentFolder folder, Reading<Catalog> catalog) {
        return Reading.of(problems -> RegistersReader.read(folder, catalog.asFarAsItGoes(), before, problems));
    }

    @Produces
    @ApplicationScoped
    Registers registers(Reading<Registers> reading) {
        return reading.whole();
    }
}
