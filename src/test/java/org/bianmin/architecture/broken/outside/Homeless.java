package org.bianmin.architecture.broken.outside;

/** Stands in no room. */
final class Homeless {}
