package org.bianmin.run;

/**
 * The order in which a request passes the routes that are not those of the desk or of a function, from the first to the last. All
 * stand before the functions, whose route answers every address that it does not know with 404.
 */
public enum RouteOrder {
    /** Before all others, so that none of them answers what the guard refuses. */
    GUARD_BEFORE_ALL(-1000),
    /** Before whatever answers with a file, so that no answer goes out without its mark. */
    CACHE_MARK_BEFORE_FILES(-700),
    /** Before the published files, which an edit does not change. */
    PREVIEW_BEFORE_FILES(-600),
    FILES_BEFORE_FUNCTIONS(-500),
    /** After the files, for the page that is none of them, and before the functions say it with no page at all. */
    NOT_FOUND_BETWEEN_FILES_AND_FUNCTIONS(-400);

    private final int order;

    RouteOrder(int order) {
        this.order = order;
    }

    /** As a route of Vert.x takes it. */
    public int order() {
        return order;
    }
}
