package org.bianmin.catalog.register;

import org.bianmin.catalog.Text;

/** A procedure with a name of its own among those of a regime. */
public record Subprocedure(Text name, Text text) {}
