package org.bianmin.doors.http;

/**
 * The order in which a request passes the routes that are not those of the desk or of a function, from the first to the last. All
 * stand before the functions, whose route answers every address that it does not know with 404.
 */
public enum RouteOrder {
    /** Before the server reads the body, which it would take apart and spool to the disk where it is a form. */
    DESK_BODIES_BEFORE_SERVER_READS(Integer.MIN_VALUE),
    /** Before all others, so that whatever is answered, and whatever is logged, has the number of its request. */
    REQUEST_ID_BEFORE_ALL(-1300),
    /** Before whatever may answer, so that no answer goes out without them. */
    SECURITY_HEADERS_BEFORE_ANSWERS(-1200),
    /** With the headers, and before anything reads what stands in the address. */
    ADDRESS_LENGTH_BEFORE_GUARD(-1175),
    /** Before whatever has an effect: under a name that is not ours, nothing has. */
    HOST_BEFORE_GUARD(-1150),
    /** Before the guard, which may refuse a request that is only half there. */
    HALF_SENT_BEFORE_GUARD(-1100),
    /** Before all that answer, so that none of them answers what the guard refuses. */
    GUARD_BEFORE_ALL(-1000),
    /** Where a failure of a function becomes a problem document; and before the function, what it cannot understand. */
    PROBLEMS_BEFORE_FUNCTIONS(-900),
    /** Before whatever answers with a file, so that no answer goes out without its mark. */
    CACHE_MARK_BEFORE_FILES(-700),
    /** Before the published files, which an edit does not change. */
    PREVIEW_BEFORE_FILES(-600),
    /** Before the files: who has the file already is not sent it again. */
    NOT_MODIFIED_BEFORE_FILES(-550),
    FILES_BEFORE_FUNCTIONS(-500),
    /** After the files, for the page that is none of them, and before the functions say it with no page at all. */
    NOT_FOUND_BETWEEN_FILES_AND_FUNCTIONS(-400),
    /** After the guard: where a failure on an address of the desk becomes a page. */
    DESK_TROUBLES_BEFORE_FUNCTIONS(-300);

    private final int order;

    RouteOrder(int order) {
        this.order = order;
    }

    /** As a route of Vert.x takes it. */
    public int order() {
        return order;
    }
}
