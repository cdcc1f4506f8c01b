package org.bianmin.content.register;

/** A task that an item carries out, with the main duty above it. */
public record ItemDuty(Duty duty, Task task) {}
