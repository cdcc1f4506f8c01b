package org.bianmin.doors.site;

import java.util.stream.Stream;

/** A kind of page, or of open data, that the site publishes. Each bean of this type is found by the generator. */
public interface PageSource {

    /** All files of this kind. */
    Stream<SitePage> pages(SiteContext site);
}
