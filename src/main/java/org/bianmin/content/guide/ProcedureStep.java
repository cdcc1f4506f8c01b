package org.bianmin.content.guide;

import java.util.Locale;
import org.bianmin.content.catalog.Tier;
import org.bianmin.ground.text.Text;

/**
 * A step of how a matter goes, in the words of the source.
 *
 * @param tier the tier that acts, or null where the source names none
 * @param who what that tier is called here, or null
 */
public record ProcedureStep(Tier tier, Text who, Text words) {

    /** The step in one text, headed by the tier: {@code 村社：受理…}. */
    public Text text() {
        if (who == null) {
            return words;
        }
        return new Text(
                who.zh() + "：" + words.zh(),
                words.hasEnglish() && who.hasEnglish() ? capitalised(who.en()) + ": " + words.en() : null);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
