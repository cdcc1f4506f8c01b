package org.bianmin.architecture.broken.doors.internal;

/** For its own room only. */
public final class Hinge {}
