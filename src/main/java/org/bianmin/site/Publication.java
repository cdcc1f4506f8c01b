package org.bianmin.site;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.check.CheckReport;
import org.bianmin.catalog.read.BrokenContentException;

/**
 * Publishes the content: looks whether anything has changed, checks it, makes the site. Content that was published as it is
 * now is not even read.
 */
@Singleton
public class Publication {

    private final InputDigests digests;
    private final Instance<CheckReport> check;
    private final Instance<Catalog> catalog;
    private final SiteGenerator generator;

    Publication(InputDigests digests, Instance<CheckReport> check, Instance<Catalog> catalog, SiteGenerator generator) {
        this.digests = digests;
        this.check = check;
        this.catalog = catalog;
        this.generator = generator;
    }

    /**
     * Publishes what has changed.
     *
     * @param progress told the number of files made so far, from several threads
     * @throws BrokenContentException if there is any error in the content; nothing is published then
     */
    public SiteReport publish(Path out, IntConsumer progress) {
        InputDigests.Seen seen = digests.look();
        return generator.unchanged(seen, out).orElseGet(() -> make(seen, out, progress));
    }

    /** The same for who goes on working with the content: it is read and checked in any case, now and as a whole. */
    public SiteReport readAndPublish(Path out, IntConsumer progress) {
        InputDigests.Seen seen = digests.look();
        check.get().throwIfErrors();
        return generator.unchanged(seen, out).orElseGet(() -> make(seen, out, progress));
    }

    private SiteReport make(InputDigests.Seen seen, Path out, IntConsumer progress) {
        check.get().throwIfErrors();
        return generator.generate(catalog.get(), seen.of(catalog.get()), out, progress);
    }

    /** Reads, checks, and makes every page anew. */
    public SiteReport publishAll(Path out, IntConsumer progress) {
        check.get().throwIfErrors();
        return generator.generate(catalog.get(), out, progress);
    }
}
