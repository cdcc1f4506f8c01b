package org.bianmin.doors.site.data;

import java.util.List;
import java.util.stream.IntStream;
import org.bianmin.doors.site.SiteContext;

/**
 * A shape in which the open data are published, as the page about them documents it. Each bean of this type is found; those
 * with a higher {@link jakarta.annotation.Priority} stand first.
 */
public interface DataShape {

    /** What its messages begin with after {@code data_}, and its place on the page. */
    String name();

    /** Its files from the root of the site; empty where it has none now. */
    List<String> files(SiteContext site);

    /** A piece of it as it is published. */
    String example(SiteContext site);

    /** How many things the page names that this shape cannot carry. */
    int limits();

    /** The messages that name them. */
    default List<String> limitKeys() {
        return IntStream.rangeClosed(1, limits())
                .mapToObj(number -> "data_" + name() + "_limit_" + number)
                .toList();
    }
}
