package org.bianmin.content.catalog;

/**
 * What is read from {@code content/} once, when it is first needed, and kept. The container stands a proxy before each bean of
 * this type, so that the local preview can drop what was read and the next one who asks reads it anew; nobody else does that.
 */
public interface FromContent {}
