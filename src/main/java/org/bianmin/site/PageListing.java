package org.bianmin.site;

import java.util.SortedSet;
import java.util.stream.Stream;

/** Files that name the others and are therefore made last, such as the sitemap. Each bean is found by the generator. */
public interface PageListing {

    /**
     * The files.
     *
     * @param paths every file of the families, below the output folder
     */
    Stream<SitePage> pages(SiteContext site, SortedSet<String> paths);
}
