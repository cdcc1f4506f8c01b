package org.bianmin.content.register;

import org.bianmin.ground.text.Text;

/** A procedure with a name of its own among those of a regime. */
public record Subprocedure(Text name, Text text) {}
