package org.bianmin.catalog.register;

import org.bianmin.catalog.Text;

/**
 * A published document from which the content was transcribed.
 *
 * @param id its name, as {@link org.bianmin.catalog.Source} has it
 * @param issuer who published it
 * @param number its document number (文号), or null if it has none
 * @param date when it was issued, year-month-day, or null if not stated
 * @param jurisdiction the id of the jurisdiction that it is about
 */
public record SourceDocument(String id, Text title, Text issuer, String number, String date, String jurisdiction) {}
