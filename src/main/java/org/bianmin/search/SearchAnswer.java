package org.bianmin.search;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * What was found.
 *
 * @param query as it was asked, without the spaces around it
 * @param jurisdiction the one in which was searched, because it was asked for or because the query names it; null for all
 * @param rest the query without the name of a place
 * @param meant what was searched for instead, where the query held a slip or pinyin; else null
 * @param unlisted the matter that was asked for and no list holds; else null
 * @param found how many pages there are, of which {@code hits} are the first
 * @param hits best first; those that hold the whole query before those that hold most of it
 * @param notice what was not as it should be in the request and what was done instead, or null
 */
public record SearchAnswer(
        String query,
        String language,
        String jurisdiction,
        String rest,
        String meant,
        String unlisted,
        int found,
        List<SearchHit> hits,
        Text notice) {}
