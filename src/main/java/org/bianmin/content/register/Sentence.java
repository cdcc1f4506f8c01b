package org.bianmin.content.register;

/**
 * A piece of a worked case.
 *
 * @param zh the words of the source
 * @param step the step that these words tell, or null for the words between steps
 */
public record Sentence(String zh, Step step) {}
