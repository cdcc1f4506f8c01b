package org.bianmin.catalog.check;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;

/** Checks the content once, when that is first needed, like the catalog itself. */
final class CheckProducer {

    @Produces
    @Singleton
    CheckReport report(Linter linter, ContentFolder folder) {
        return linter.check(folder);
    }

    @Produces
    @Singleton
    Translations translations(ContentFolder folder) {
        return Translations.read(folder, new Problems());
    }
}
