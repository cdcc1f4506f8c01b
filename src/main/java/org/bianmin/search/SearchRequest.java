package org.bianmin.search;

/**
 * A question to the search.
 *
 * @param query what somebody typed
 * @param language {@code zh} or {@code en}: that of the answer; the query may be in either
 * @param jurisdiction the id of the one to search in, or null or empty for all
 */
public record SearchRequest(String query, String language, String jurisdiction) {}
