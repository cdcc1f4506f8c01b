package org.bianmin.doors.counter;

import org.bianmin.ground.text.Text;

/** Something that was asked for, and what was said. */
public record Said(Text label, Text value) {}
