package org.bianmin.content.guide;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A published document from which items were transcribed.
 *
 * @param document its file name without ending, as in {@link org.bianmin.content.catalog.Source}
 * @param issuer who published it
 * @param number its document number (文号), or null if not stated
 * @param date the date that it bears, or null if not stated
 * @param issued the date on which it was sent out (印发), or null if not stated
 * @param letter the body of the letter with which it was sent, or null
 * @param imprint the lines of its imprint (主办, 督办, 抄送), or empty
 * @param jurisdiction the id of the one whose lists it holds
 */
public record SourceDocument(
        String document,
        Text title,
        Text issuer,
        String number,
        LocalDate date,
        LocalDate issued,
        Text letter,
        List<Text> imprint,
        String jurisdiction) {

    /** Whether it has words of its own beyond its tables and chapters. */
    public boolean hasCover() {
        return letter != null || !imprint.isEmpty();
    }
}
