package org.bianmin.domain.publication;

/**
 * Files of what is public were written or taken away: whoever makes the site of them may make it again.
 *
 * @param files how many
 */
public record PublicFilesChanged(int files) {}
