package org.bianmin.catalog.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;

/** Checks the content once, when that is first needed, like the catalog itself. */
final class CheckProducer {

    @Produces
    @ApplicationScoped
    CheckReport report(Linter linter, ContentFolder folder) {
        return linter.check(folder);
    }

    @Produces
    @ApplicationScoped
    Translations translations(ContentFolder folder) {
        return Translations.read(folder, new Problems());
    }
}
