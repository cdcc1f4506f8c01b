package org.bianmin.doors.site;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.bianmin.content.Snapshot;
import org.bianmin.doors.page.Assets;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Text;

/** Publishes the catalog as a site. */
@ApplicationScoped
public class SiteGenerator {

    private final List<PageSource> families;
    private final List<IndexSource> listings;
    private final Assets assets;
    private final Settings.Site settings;
    private final Clock clock;

    SiteGenerator(
            @All List<PageSource> families,
            @All List<IndexSource> listings,
            Assets assets,
            Settings settings,
            Clock clock) {
        this.families = families;
        this.listings = listings;
        this.assets = assets;
        this.settings = settings.site();
        this.clock = clock;
    }

    /**
     * Writes the whole site into a folder in place.
     *
     * @param out the folder; created if need be
     * @param progress told the number of files made so far, from several threads
     */
    public SiteReport generate(Snapshot content, Path out, IntConsumer progress) {
        return generate(content, out, progress, Runtime.getRuntime().availableProcessors());
    }

    /** The same with a number of threads. */
    SiteReport generate(Snapshot content, Path out, IntConsumer progress, int threads) {
        try {
            PlainFolder folder = new PlainFolder(out, new LocalDisk());
            put(content, folder, progress, threads);
            return folder.finish("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the whole site and puts it into a folder. */
    void put(Snapshot content, OutputFolder folder, IntConsumer progress) {
        put(content, folder, progress, Runtime.getRuntime().availableProcessors());
    }

    private void put(Snapshot content, OutputFolder folder, IntConsumer progress, int threads) {
        SiteContext site = context(content);
        AtomicInteger made = new AtomicInteger();
        Consumer<SitePage> write = page -> {
            folder.put(page);
            progress.accept(made.incrementAndGet());
        };
        PageWriting.write(threads, families.stream().flatMap(family -> family.pages(site)), write);
        SortedMap<String, PublishedFile> files = folder.files();
        PageWriting.write(threads, listings.stream().flatMap(listing -> listing.pages(site, files)), write);
    }

    /** The files of the site one by one, each made when it is asked for; nothing is written. */
    public PagesOnDemand pagesOnDemand(Snapshot content) {
        return new PagesOnDemand(families, listings, this::context, content);
    }

    private SiteContext context(Snapshot content) {
        // The same words stand on many pages, and to compare them takes two hashes.
        Map<Text, Boolean> stale = new ConcurrentHashMap<>();
        return new SiteContext(
                content,
                ChinaTime.day(clock.instant()),
                assets,
                text -> stale.computeIfAbsent(text, content.translations()::isStale),
                settings.address().url(),
                settings.desk());
    }
}
