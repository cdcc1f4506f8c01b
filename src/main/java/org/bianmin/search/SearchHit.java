package org.bianmin.search;

import java.util.List;

/**
 * A page that was found, in the language of the answer.
 *
 * @param id that of the item; of another page, its address within the folder of a language, without the ending
 * @param kind {@code item}, or what other kind of page it is
 * @param jurisdiction the id of its place, or null for a page of the whole site
 * @param place the short name of its jurisdiction, or empty
 * @param name its name, with what was found marked
 * @param about the main item, or what the page holds; empty where there is none
 * @param excerpt the words beyond the name for which it was found, or empty; where nothing in the language of the answer is,
 *     the name in the other language
 * @param excerptLanguage the BCP 47 tag of the excerpt
 * @param whole whether it holds every part of the query
 */
public record SearchHit(
        String id,
        String kind,
        String jurisdiction,
        String place,
        List<Piece> name,
        String about,
        List<Piece> excerpt,
        String excerptLanguage,
        boolean whole) {}
