package org.bianmin.doors.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;

/**
 * The files of the site one by one, for a preview: only the family to which a file belongs is asked for its pages. Which one
 * that is, is known from before, so that the families that take long are left alone until one of their own files is asked for.
 */
public final class PagesOnDemand {

    /** A listing here knows which files there are, and not what they hold. */
    private static final PublishedFile NOT_MADE = new PublishedFile(0, 0, 0);

    private final List<PageSource> families;
    private final List<IndexSource> listings;
    private final Function<Snapshot, SiteContext> context;

    private final Map<String, PageSource> owners = new ConcurrentHashMap<>();
    private final Map<PageSource, Map<String, SitePage>> pages = new ConcurrentHashMap<>();
    private SiteContext site;

    PagesOnDemand(
            List<PageSource> families,
            List<IndexSource> listings,
            Function<Snapshot, SiteContext> context,
            Snapshot content) {
        this.families = families;
        this.listings = listings;
        this.context = context;
        this.site = context.apply(content);
    }

    /** Forgets the pages, because what they are made from has changed. */
    public void renew(Snapshot content) {
        pages.clear();
        site = context.apply(content);
    }

    /** A file by its path below the site. None of those that hold the hashes of others: for that, all would have to be made. */
    public Optional<SitePage> page(String path) {
        if (listings.stream().anyMatch(listing -> listing.needsContents(path))) {
            return Optional.empty();
        }
        PageSource owner = owners.get(path);
        Optional<SitePage> known = owner == null ? Optional.empty() : in(owner, path);
        return known.or(() -> families.stream()
                .flatMap(family -> in(family, path).stream())
                .findFirst()
                .or(() -> listed(path)));
    }

    private Optional<SitePage> in(PageSource family, String path) {
        return Optional.ofNullable(of(family).get(path));
    }

    private Map<String, SitePage> of(PageSource family) {
        Map<String, SitePage> made = pages.get(family);
        if (made == null) {
            Map<String, SitePage> fresh = new ConcurrentHashMap<>();
            family.pages(site).forEach(page -> fresh.put(page.path(), page));
            fresh.keySet().forEach(path -> owners.put(path, family));
            pages.put(family, fresh);
            made = fresh;
        }
        return made;
    }

    private Optional<SitePage> listed(String path) {
        SortedMap<String, PublishedFile> files = new TreeMap<>();
        families.forEach(family -> of(family).keySet().forEach(name -> files.put(name, NOT_MADE)));
        Stream<SitePage> all = listings.stream().flatMap(listing -> listing.pages(site, files));
        return all.filter(page -> page.path().equals(path)).findFirst();
    }
}
