package org.bianmin.search;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * What was found.
 *
 * @param query as it was searched for, without the spaces around it
 * @param jurisdiction the one in which was searched, or null for all
 * @param found how many items there are, of which {@code hits} are the first
 * @param hits best first; those that hold the whole query before those that hold most of it
 * @param notice what was not as it should be in the request and what was done instead, or null
 */
public record SearchAnswer(
        String query, String language, String jurisdiction, int found, List<SearchHit> hits, Text notice) {}
