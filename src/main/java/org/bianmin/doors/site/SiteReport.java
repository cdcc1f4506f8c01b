package org.bianmin.doors.site;

/**
 * What a run of the generator did.
 *
 * @param files how many the site has
 * @param made how many of them were made; none where nothing had changed
 * @param written how many of them were new or had changed
 * @param removed how many are gone since the run before
 */
public record SiteReport(int files, int made, int written, int removed) {}
