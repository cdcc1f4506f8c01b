package org.bianmin.doors.site.guide;

/** What to do next: exactly one thing. */
enum NextStep {
    APPLY,
    CALL,
    ASK
}
