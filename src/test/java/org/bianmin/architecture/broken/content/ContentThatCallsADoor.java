package org.bianmin.architecture.broken.content;

import org.bianmin.architecture.broken.doors.internal.Hinge;

/** Climbs, and reaches into what is internal. */
public final class ContentThatCallsADoor {
    Hinge hinge;
}
