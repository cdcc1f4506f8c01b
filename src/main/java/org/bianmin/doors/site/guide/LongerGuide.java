package org.bianmin.doors.site.guide;

import io.quarkus.qute.RawString;
import java.util.List;
import org.bianmin.content.guide.GuideText;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * The longer guide of an item in the language of a page.
 *
 * @param html what it says
 * @param silentOn what its document is silent on, as one sentence for the box of the page that says so; null where it is nothing
 */
record LongerGuide(RawString html, String silentOn) {

    static LongerGuide of(GuideText guide, PageContext page) {
        boolean english = page.isEnglish() && guide.body().hasEnglish();
        return new LongerGuide(
                MarkdownHtml.of(page.in(guide.body()), 1),
                guide.silentOn().isEmpty() ? null : sentence(guide.silentOn(), english));
    }

    static String sentence(List<Text> matters, boolean english) {
        return english
                ? String.join(", ", matters.stream().map(Text::en).toList()) + "."
                : String.join("、", matters.stream().map(Text::zh).toList()) + "。";
    }
}
