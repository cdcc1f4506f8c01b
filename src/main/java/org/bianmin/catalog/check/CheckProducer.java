package org.bianmin.catalog.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.HolidaysReader;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.Reading;

/** Checks the content once, when that is first needed, like the catalog itself; what can be read is read for both. */
final class CheckProducer {

    @Produces
    @ApplicationScoped
    CheckReport report(
            Linter linter, ContentFolder folder, Reading<Catalog> catalog, @Any Instance<Reading<?>> readings) {
        // Before the others, which are read with it and then all together.
        Catalog read = catalog.asFarAsItGoes();
        Problems found = new Problems();
        readings.stream().toList().parallelStream()
                .map(Reading::problems)
                .toList()
                .forEach(found::addAll);
        HolidaysReader.read(folder, found);
        return linter.check(folder, read, found);
    }

    @Produces
    @ApplicationScoped
    Translations translations(ContentFolder folder) {
        return Translations.read(folder, new Problems());
    }
}
