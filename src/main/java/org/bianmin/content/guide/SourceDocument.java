package org.bianmin.content.guide;

import java.time.LocalDate;
import org.bianmin.ground.text.Text;

/**
 * A published document from which items were transcribed.
 *
 * @param document its file name without ending, as in {@link org.bianmin.content.catalog.Source}
 * @param issuer who published it
 * @param number its document number (文号), or null if not stated
 * @param date the date that it bears, or null if not stated
 * @param jurisdiction the id of the one whose lists it holds
 */
public record SourceDocument(
        String document, Text title, Text issuer, String number, LocalDate date, String jurisdiction) {}
