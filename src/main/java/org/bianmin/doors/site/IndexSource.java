package org.bianmin.doors.site;

import java.util.SortedMap;
import java.util.stream.Stream;

/** Files that name the others and are therefore made last, such as the sitemap. Each bean is found by the generator. */
public interface IndexSource {

    /**
     * The files.
     *
     * @param files every file of the families, by its path below the output folder
     */
    Stream<SitePage> pages(SiteContext site, SortedMap<String, PublishedFile> files);

    /** Whether a file is one of these and says what stands in others, so that it can be made only when all are. */
    default boolean needsContents(String path) {
        return false;
    }
}
