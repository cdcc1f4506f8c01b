package org.bianmin.content.lint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import org.bianmin.content.calendar.HolidaysReader;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Reading;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;

/** Checks the content once, when that is first needed, like the catalog itself; what can be read is read for both. */
final class CheckProducer {

    @Produces
    @ApplicationScoped
    LintReport report(
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
